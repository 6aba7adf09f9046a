import fc from "fast-check";
import type { Bitext, BitextSide, RecordBead, RecordSentence, Verdict } from "../../src/record/bitext.js";
import { encodeBitext } from "../../src/record/encode.js";
import { alignedPairs } from "../record/arbitrary.js";

/** Records of any texts and beads. */
export const anyRecords: fc.Arbitrary<Bitext> = alignedPairs.map(encodeBitext);

const sizes = fc.array(
  fc.tuple(fc.nat(3), fc.nat(3)).filter(([a, b]) => a + b > 0),
  { maxLength: 12 },
);

const verdicts = fc.array(fc.constantFrom<Verdict | undefined>("confirmed", "accepted", undefined));

/** Two records of the same texts with other beads and verdicts. */
export const recordPairs: fc.Arbitrary<readonly [Bitext, Bitext]> = fc
  .tuple(anyRecords, sizes, verdicts, verdicts)
  .map(([record, other, said, saidOtherwise]) => [
    judged(record, said),
    judged({ ...record, beads: regrouped(record, other) }, saidOtherwise),
  ]);

/** The beads of these sizes, as far as there is text for them; the rest is without counterpart. */
function regrouped({ source, target }: Bitext, sizes: readonly (readonly [number, number])[]): RecordBead[] {
  const left = { source: [...source.sentences.keys()], target: [...target.sentences.keys()] };
  const take = (a: number, b: number) => {
    return { source: left.source.splice(0, a), target: left.target.splice(0, b), confidence: 0.5 };
  };
  const beads = sizes.map(([a, b]) => take(a, b));
  const rest = [take(left.source.length, 0), take(0, left.target.length)];
  return [...beads, ...rest].filter((bead) => bead.source.length + bead.target.length > 0);
}

function judged(record: Bitext, verdicts: readonly (Verdict | undefined)[]): Bitext {
  return {
    ...record,
    beads: record.beads.map((bead, index) => {
      const verdict = verdicts[index];
      return verdict === undefined ? bead : { ...bead, verdict };
    }),
  };
}

/** A side with one of its sentences replaced by others, and its record's beads with the indexes that it has now. */
export function replaced(
  record: Bitext,
  side: "source" | "target",
  at: number,
  sentences: readonly RecordSentence[],
): Bitext {
  const changed: BitextSide = {
    ...record[side],
    sentences: record[side].sentences.toSpliced(at, 1, ...sentences),
  };
  const renumbered = (index: number) =>
    index < at
      ? [index]
      : index > at
        ? [index + sentences.length - 1]
        : sentences.map((_, part) => at + part);
  const beads = record.beads.map((bead) => ({ ...bead, [side]: bead[side].flatMap(renumbered) }));
  return { ...record, [side]: changed, beads };
}
