import { MIN_RATIO } from "../kernel/constants.js";
import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";
import { type LinksBuilder, strengthOf } from "./links.js";

/**
 * The links of one word while they are collected: where several join the same types the strongest counts. It is in the
 * kernel's memory, and released with the scope it is made in.
 */
export class LinkRow {
  /** Where the kernel finds it. */
  readonly address: Address;
  readonly #ratio: Float64Array;
  readonly #type: Uint32Array;
  /** A row of one number, which the kernel writes, too. */
  readonly #count: Uint32Array;

  constructor(types: number) {
    this.#ratio = kernel().room(Float64Array, types).fill(0);
    this.#type = kernel().room(Uint32Array, types);
    this.#count = kernel().room(Uint32Array, 1).fill(0);
    this.address = kernel().structure(this.#ratio, this.#type, this.#count);
  }

  /** Links the word to types; too weak a link is none. */
  link(types: readonly number[] | undefined, ratio: number): void {
    if (types === undefined || ratio < MIN_RATIO) return;
    for (const type of types) {
      if (this.#ratio[type] === 0) this.#type[this.#count[0]!++] = type;
      if (ratio > this.#ratio[type]!) this.#ratio[type] = ratio;
    }
  }

  /** Ends the row: it is empty again. */
  moveTo(links: LinksBuilder): void {
    for (let k = 0; k < this.#count[0]!; k++) {
      const type = this.#type[k]!;
      links.add(type, strengthOf(this.#ratio[type]!));
      this.#ratio[type] = 0;
    }
    this.#count[0] = 0;
    links.endRow();
  }
}
