import type { Beads } from "./beads.js";

/** Sets a class on all sentences of one bead at a time. */
export class Highlight {
  readonly #beads: Beads;
  readonly #name: string;
  #elements: readonly HTMLElement[] = [];

  constructor(beads: Beads, name: string) {
    this.#beads = beads;
    this.#name = name;
  }

  /** Sets it on this bead, and on no other. */
  set(bead: number | undefined): void {
    for (const element of this.#elements) element.classList.remove(this.#name);
    this.#elements =
      bead === undefined
        ? []
        : [...this.#beads.elements(bead, "source"), ...this.#beads.elements(bead, "target")];
    for (const element of this.#elements) element.classList.add(this.#name);
  }
}
