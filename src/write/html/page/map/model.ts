/** A stretch of a text, from 0, its beginning, to 1, its end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A bead as the map shows it; a side that it has no text on is missing. */
export interface MapBead {
  readonly source?: Stretch;
  readonly target?: Stretch;
  /** Whether it is marked for a look. */
  readonly unsure: boolean;
  /** Whether a person looked at it. */
  readonly checked?: true;
}

/** A bead as the map is told of it: indexes of sentences. */
export interface BeadSentences {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly unsure: boolean;
  readonly checked?: boolean;
}

/** What a map is of. */
export interface MapTexts {
  /** Lengths of the sentences of both texts, in any unit. */
  readonly lengths: { readonly source: readonly number[]; readonly target: readonly number[] };
  /** In reading order. */
  readonly beads: readonly BeadSentences[];
}

/** A text as the map knows it: where each sentence begins, 0 to 1, and 1 as where the last one ends. */
export type Starts = Float64Array;

/** Where the sentences of these lengths begin. */
export function startsOf(lengths: readonly number[]): Starts {
  const total = Math.max(
    lengths.reduce((sum, length) => sum + length, 0),
    1,
  );
  const starts = new Float64Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) starts[index + 1] = starts[index]! + length / total;
  return starts;
}

/** The beads in their order, with the stretches that their sentences take. */
export function mapBeads(beads: readonly BeadSentences[], source: Starts, target: Starts): MapBead[] {
  return beads.map((bead) => ({
    ...sideStretch("source", bead.source, source),
    ...sideStretch("target", bead.target, target),
    unsure: bead.unsure,
    ...(bead.checked && { checked: true }),
  }));
}

function sideStretch(side: "source" | "target", indexes: readonly number[], starts: Starts) {
  const [first] = indexes;
  const last = indexes.at(-1);
  if (first === undefined || last === undefined) return {};
  return { [side]: { start: starts[first]!, end: starts[last + 1]! } };
}
