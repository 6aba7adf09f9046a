/**
 * How much a number says by itself. `firm`: digits, and words for more than ten, which translations keep; `soft`: a
 * small number in a word, which they may drop; `silent`: what may be a number's counterpart, but is never missed
 * (`一` in `一样`, `once`, the digits of a product's name).
 */
export type Strength = "firm" | "soft" | "silent";

/** What a number is of, where its text says so. */
export type NumberKind = "count" | "percent" | "month" | "ordinal" | "fraction" | "code";

/** What a text says at a place that may be read as a number. */
export interface Reading {
  /**
   * All that it may mean, the likeliest first: decimal numbers (`130000000`), fractions (`1/3`), and what is no number
   * but written in digits (`3.10.1`).
   */
  readonly values: readonly string[];
  readonly kind: NumberKind;
  readonly strength: Strength;
}

/** A number where it stands in a sentence. */
export interface NumberMention extends Reading {
  /** UTF-16 offsets in the sentence's text, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Whether two mentions may mean the same. */
export function mayBeEqual(some: Reading, other: Reading): boolean {
  return some.values.some((value) => other.values.includes(value));
}
