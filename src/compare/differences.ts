import type { BitextSide, Side } from "../record/bitext.js";
import type { ComparedBead, ComparedPassage, Difference } from "../record/comparison.js";
import { joinSentences } from "../record/join.js";
import { kindOf, type Placed } from "./kind.js";
import type { PlacedBead, Sides } from "./placed-bead.js";
import type { Region } from "./regions.js";

/** The regions in which two records differ, in their order, with what either has there. */
export function differencesOf(
  regions: readonly Region[],
  { a, b }: { readonly a: Placed; readonly b: Placed },
): Difference[] {
  return regions.flatMap((region) => {
    const kind = kindOf(region, a, b);
    if (kind === undefined) return [];
    return [{ kind, a: comparedBeads(region.a, a), b: comparedBeads(region.b, b) }];
  });
}

function comparedBeads(numbers: readonly number[], { record, beads }: Placed): ComparedBead[] {
  return numbers.map((number) => comparedBead(beads[number]!, record));
}

function comparedBead({ index, bead }: PlacedBead, record: Sides): ComparedBead {
  const passage = (side: Side) => passageOf(record[side], bead[side]);
  const [source, target] = [passage("source"), passage("target")];
  return {
    index,
    ...(source && { source }),
    ...(target && { target }),
    confidence: bead.confidence,
    ...(bead.verdict && { verdict: bead.verdict }),
  };
}

function passageOf(side: BitextSide, sentences: readonly number[]): ComparedPassage | undefined {
  const first = side.sentences[sentences[0] ?? -1];
  if (first === undefined) return undefined;
  const { line, column } = first;
  return { sentences, line, column, text: joinSentences(side, sentences) };
}
