import { type LinksBuilder, strengthOf } from "./links.js";

/** Links below this ratio say nothing once diluted; tuned as λ is in translation-support.ts. */
const MIN_RATIO = 8;

/** The links of one word while they are collected: where several join the same types the strongest counts. */
export class LinkRow {
  readonly #ratio: Float64Array;
  readonly #types: number[] = [];

  constructor(types: number) {
    this.#ratio = new Float64Array(types);
  }

  /** Links the word to types; too weak a link is none. */
  link(types: readonly number[] | undefined, ratio: number): void {
    if (types === undefined || ratio < MIN_RATIO) return;
    for (const type of types) {
      if (this.#ratio[type] === 0) this.#types.push(type);
      if (ratio > this.#ratio[type]!) this.#ratio[type] = ratio;
    }
  }

  /** Ends the row: it is empty again. */
  moveTo(links: LinksBuilder): void {
    for (const type of this.#types) {
      links.add(type, strengthOf(this.#ratio[type]!));
      this.#ratio[type] = 0;
    }
    this.#types.length = 0;
    links.endRow();
  }
}
