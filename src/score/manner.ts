/** How a text is translated, as far as it is known: what is usual of one text may be a gap in another. */
export interface Manner {
  readonly nulls: NullRates;
  /** How well its beads' words explain each other, mean support in nats per word, of both sides together. */
  readonly closeness: number;
  readonly lengths: Lengths;
}

/** Share of a side's sentences that have no counterpart. */
export interface NullRates {
  readonly chinese: number;
  readonly english: number;
}

/** The logarithm of an English length to a Chinese one, scaled so that both texts are as long. */
export interface Lengths {
  readonly mean: number;
  /** Of long beads; that of short ones is larger. */
  readonly variance: number;
}

/** What is expected before anything is known: as MAC-Dev and the academic set are on average. */
export const USUAL_MANNER: Manner = {
  nulls: { chinese: 0.05, english: 0.05 },
  closeness: 2.3,
  lengths: { mean: 0, variance: 0.072 },
};
