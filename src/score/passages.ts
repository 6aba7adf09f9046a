/** The passages of a pair: by sentence of either side the number of its passage, counted from 0. */
export interface Passages {
  readonly count: number;
  readonly chinese: Int32Array;
  readonly english: Int32Array;
}

/** What is told of a pair passage by passage. */
export interface ByPassage<Told> {
  readonly passages: Passages;
  /** By passage. */
  readonly told: readonly Told[];
}

/** A pair of so many sentences as a single passage. */
export function onePassage(chinese: number, english: number): Passages {
  return { count: 1, chinese: new Int32Array(chinese), english: new Int32Array(english) };
}

/** A number that is told of passages, by the sentences of a side. */
export function bySentence<Told>(
  { passages, told }: ByPassage<Told>,
  side: "chinese" | "english",
  numberOf: (told: Told) => number,
): Float64Array {
  const numbers = told.map(numberOf);
  return Float64Array.from(passages[side], (passage) => numbers[passage]!);
}
