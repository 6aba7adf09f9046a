import { halfSipHash } from "./half-sip-hash.js";

/** Slots to begin with; a power of two, as all later numbers of slots. */
const FEWEST_SLOTS = 1024;

/**
 * How full the table gets before it is doubled. A slot is 8 bytes, so that a text takes 9 to 18 of them; at the
 * fullest, a new text looks at 33 neighbouring slots on average (Knuth, TAOCP 3, 6.4), on four cache lines.
 */
const FULLEST = 7 / 8;

/**
 * The texts that were seen, as 64-bit hashes: no text is kept. Of 10 million different texts, the chance that any
 * two have the same hash, so that one of them is wrongly taken for seen, is 10¹⁴ / 2 / 2⁶⁴, 3 in a million.
 */
export class SeenTexts {
  /** Open addressing with linear probing: two words a slot, the second zero where it is free. */
  #slots = new Int32Array(2 * FEWEST_SLOTS);
  #size = 0;
  readonly #state = new Int32Array(4);

  /** How many different texts were seen. */
  get size(): number {
    return this.#size;
  }

  /** Bytes that the table takes. */
  get bytes(): number {
    return this.#slots.byteLength;
  }

  /** Adds a text; whether it was new. */
  add(text: string): boolean {
    halfSipHash(text, this.#state);
    // A hash with zero as its second word would look like a free slot.
    const first = this.#state[0]!;
    const second = this.#state[1]! || 1;
    const slot = slotOf(this.#slots, first, second);
    if (this.#slots[slot + 1] !== 0) return false;
    this.#slots[slot] = first;
    this.#slots[slot + 1] = second;
    this.#size++;
    if (this.#size * 2 > this.#slots.length * FULLEST) this.#grow();
    return true;
  }

  #grow(): void {
    const grown = new Int32Array(this.#slots.length * 2);
    for (let old = 0; old < this.#slots.length; old += 2) {
      const first = this.#slots[old]!;
      const second = this.#slots[old + 1]!;
      if (second === 0) continue;
      const slot = slotOf(grown, first, second);
      grown[slot] = first;
      grown[slot + 1] = second;
    }
    this.#slots = grown;
  }
}

/** Where a hash stands in a table, or, if it does not, the free place where it belongs. */
function slotOf(slots: Int32Array, first: number, second: number): number {
  const mask = slots.length - 2;
  let slot = (first << 1) & mask;
  while (slots[slot + 1] !== 0 && (slots[slot] !== first || slots[slot + 1] !== second)) {
    slot = (slot + 2) & mask;
  }
  return slot;
}
