import type { Beads } from "./beads.js";
import type { PageSideName } from "./page-data.js";
import { sentenceNamed } from "./sentences.js";

/** How a bead came to be chosen: by a look at it, step by step, or by a jump from somewhere else. */
export type Approach = "look" | "step" | "jump";

/** The chosen bead, and the side that the reader is on. */
export interface Choice {
  readonly bead: number;
  readonly side: PageSideName;
}

type Listener = (choice: Choice | undefined, approach: Approach) => void;

const OPPOSITE = { source: "target", target: "source" } as const;

/** The one bead that is chosen, if one is; whoever shows something of it listens. */
export class Selection {
  readonly #beads: Beads;
  readonly #listeners: Listener[] = [];
  #side: PageSideName = "source";
  #current: Choice | undefined;

  constructor(beads: Beads) {
    this.#beads = beads;
  }

  get current(): Choice | undefined {
    return this.#current;
  }

  /** Listeners are called in the order in which they came. */
  listen(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Chooses a bead, on the side the reader was on, if it has text there. */
  choose(bead: number, approach: Approach, side = this.#side): void {
    const has = this.#beads.sentences(bead, side).length > 0;
    this.#side = side;
    this.#current = { bead, side: has ? side : OPPOSITE[side] };
    this.#tell(approach);
  }

  /** Goes to the chosen bead's other side, if it has one. */
  cross(side: PageSideName): void {
    if (this.#current !== undefined) this.choose(this.#current.bead, "step", side);
  }

  /** Chooses the bead of the sentence with that id, if there is one, on the sentence's side. */
  chooseSentence(id: string, approach: Approach): void {
    const name = sentenceNamed(id);
    const bead = name && this.#beads.holding(name.side, name.index);
    if (name !== undefined && bead !== undefined) this.choose(bead, approach, name.side);
  }

  /** Chooses the bead of a sentence, or lets go of it if it is chosen. */
  toggleSentence(id: string): void {
    const name = sentenceNamed(id);
    if (name && this.#beads.holding(name.side, name.index) === this.#current?.bead) this.clear();
    else this.chooseSentence(id, "step");
  }

  clear(): void {
    if (this.#current === undefined) return;
    this.#current = undefined;
    this.#tell("look");
  }

  #tell(approach: Approach): void {
    for (const listener of this.#listeners) listener(this.#current, approach);
  }
}
