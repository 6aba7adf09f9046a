import type { Beads } from "./beads.js";
import type { Filter } from "./filter.js";
import type { Selection } from "./selection.js";

/** One bead or gap on, or back. */
export type Direction = 1 | -1;

/** Leads from bead to bead, and from gap to gap. */
export class Steps {
  readonly #beads: Beads;
  readonly #selection: Selection;
  readonly #filter: Filter;
  readonly #firstSeen: () => number;
  readonly #gaps: readonly number[];

  /** @param firstSeen the bead to begin with where none is chosen: the first that is seen */
  constructor(beads: Beads, selection: Selection, filter: Filter, firstSeen: () => number) {
    this.#beads = beads;
    this.#selection = selection;
    this.#filter = filter;
    this.#firstSeen = firstSeen;
    this.#gaps = beads.gapStarts();
  }

  /** To the next bead of a row that is shown; at the end it stays. */
  bead(direction: Direction): void {
    const current = this.#selection.current;
    const bead = current === undefined ? this.#firstSeen() : this.#shownFrom(current.bead, direction);
    if (bead !== undefined) this.#selection.choose(bead, "step");
  }

  /** To the next gap; after the last follows the first. */
  gap(direction: Direction): void {
    const from = this.#selection.current?.bead ?? this.#firstSeen() - direction;
    const next =
      direction === 1
        ? (this.#gaps.find((bead) => bead > from) ?? this.#gaps[0])
        : (this.#gaps.findLast((bead) => bead < from) ?? this.#gaps.at(-1));
    if (next !== undefined) this.#selection.choose(next, "jump");
  }

  #shownFrom(bead: number, direction: Direction): number | undefined {
    for (let next = bead + direction; next >= 0 && next < this.#beads.count; next += direction) {
      if (this.#filter.shows(this.#element(next))) return next;
    }
    return undefined;
  }

  #element(bead: number): Element | undefined {
    return this.#beads.elements(bead, "source")[0] ?? this.#beads.elements(bead, "target")[0];
  }
}
