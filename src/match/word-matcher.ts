import { JoinedWords } from "./joined-words.js";

/** What is taken off two words that stand a whole text away from where they would in the same order, in nats. */
const DISTORTION = 2;
/** What each match in their company adds, in nats, and of how many. */
const COMPANY_BONUS = 1;
const MOST_COMPANY = 3;
/** How far words around a word stand from it, in words; English needs more of them. */
const AROUND_OWN = 5;
const AROUND_OTHER = 7;
/** Weaker matches are no company, in nats. */
const COMPANION = 2.5;
/** Up to so many are sorted by insertion, which for few is fastest. */
const FEW = 80;

/**
 * Matches each word of one side with at most one of the other: competitive linking (Melamed 2000). The strongest come
 * first, then once more with those preferred that have company, since the words of a clause stay together; a word for
 * which none is left shares the best that a word of another type has. So of a word that stands twice where its
 * translation stands once, one has no match.
 *
 * It keeps its rows of numbers from one matching to the next: what it found is valid until it begins another.
 */
export class WordMatcher {
  /** By word: its match, or −1; in nats, log of how many times likelier the one word is where the other stands. */
  other = new Int32Array(0);
  strength = new Float64Array(0);
  /** Whether the other word is its alone; compounds' parts may share one. */
  alone = new Uint8Array(0);
  /** How many words around it are matched with words around its match. */
  company = new Uint8Array(0);
  #owns = 0;
  #others = 0;
  #takenBy = new Int32Array(0);
  readonly #joined = new JoinedWords();
  #value = new Float64Array(64);
  #order = new Int32Array(64);

  /** Begins to match so many words with so many others. */
  begin(owns: number, others: number): void {
    this.#owns = owns;
    this.#others = others;
    this.#joined.clear();
    if (this.other.length < owns) this.#makeRoom(2 * owns);
    if (this.#takenBy.length < others) this.#takenBy = new Int32Array(2 * others);
  }

  /** Says how strongly two words are evidence for each other, in nats above 0; each two once. */
  join(own: number, other: number, strength: number): void {
    const k = this.#joined.count;
    this.#joined.add(own, other, strength);
    if (k === this.#value.length) this.#grow();
    const apart = Math.abs((own + 0.5) / this.#owns - (other + 0.5) / this.#others);
    this.#value[k] = strength - DISTORTION * apart;
  }

  /**
   * Matches the words.
   *
   * @param types those of the words, in order
   */
  match(types: ArrayLike<number>): void {
    const order = this.#order.subarray(0, this.#joined.count);
    for (let k = 0; k < order.length; k++) order[k] = k;
    this.#sort(order);
    this.#assign(types);
    for (let k = 0; k < this.#joined.count; k++) {
      const company = this.#companyOf(this.#joined.own[k]!, this.#joined.other[k]!);
      this.#value[k] = this.#value[k]! + COMPANY_BONUS * Math.min(MOST_COMPANY, company);
    }
    this.#sort(order);
    this.#assign(types);
    for (let own = 0; own < this.#owns; own++)
      this.company[own] = this.other[own]! < 0 ? 0 : this.#companyOf(own, this.other[own]!);
  }

  /** Gives each word the best other one that is free, then those that are left one that they share. */
  #assign(types: ArrayLike<number>): void {
    this.other.fill(-1, 0, this.#owns);
    this.#takenBy.fill(-1, 0, this.#others);
    for (let at = 0; at < this.#joined.count; at++) {
      const k = this.#order[at]!;
      const other = this.#joined.other[k]!;
      if (this.other[this.#joined.own[k]!]! >= 0 || this.#takenBy[other]! >= 0) continue;
      this.#give(k, 1);
      this.#takenBy[other] = types[this.#joined.own[k]!]!;
    }
    for (let at = 0; at < this.#joined.count; at++) {
      const k = this.#order[at]!;
      const own = this.#joined.own[k]!;
      if (this.other[own]! < 0 && this.#takenBy[this.#joined.other[k]!] !== types[own]) this.#give(k, 0);
    }
  }

  #give(k: number, alone: 0 | 1): void {
    const own = this.#joined.own[k]!;
    this.other[own] = this.#joined.other[k]!;
    this.strength[own] = this.#joined.strength[k]!;
    this.alone[own] = alone;
  }

  #companyOf(own: number, other: number): number {
    let company = 0;
    const last = Math.min(this.#owns - 1, own + AROUND_OWN);
    for (let k = Math.max(0, own - AROUND_OWN); k <= last; k++) {
      const match = this.other[k]!;
      if (k === own || match < 0 || this.alone[k] === 0 || this.strength[k]! < COMPANION) continue;
      if (match !== other && Math.abs(match - other) <= AROUND_OTHER) company++;
    }
    return company;
  }

  /** Puts what is joined in order, the best first; it takes less where it nearly is. */
  #sort(order: Int32Array): void {
    if (order.length > FEW) order.sort((a, b) => (this.#isBefore(a, b) ? -1 : 1));
    else this.#insert(order);
  }

  #insert(order: Int32Array): void {
    for (let k = 1; k < order.length; k++) {
      const one = order[k]!;
      let at = k;
      for (; at > 0 && this.#isBefore(one, order[at - 1]!); at--) order[at] = order[at - 1]!;
      order[at] = one;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const more = this.#value[a]! - this.#value[b]!;
    if (more !== 0) return more > 0;
    return (
      this.#joined.own[a]! < this.#joined.own[b]! ||
      (this.#joined.own[a] === this.#joined.own[b] && this.#joined.other[a]! < this.#joined.other[b]!)
    );
  }

  #makeRoom(owns: number): void {
    this.other = new Int32Array(owns);
    this.strength = new Float64Array(owns);
    this.alone = new Uint8Array(owns);
    this.company = new Uint8Array(owns);
  }

  #grow(): void {
    const value = new Float64Array(2 * this.#value.length);
    value.set(this.#value);
    this.#value = value;
    this.#order = new Int32Array(value.length);
  }
}
