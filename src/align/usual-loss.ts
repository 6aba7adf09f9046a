import type { UsualLoss } from "../match/bead-losses.js";
import type { MatchedBeads } from "../match/matched-beads.js";
import { type Bead, isPaired, lengthOf, type Span } from "./bead.js";
import { evenlySpread } from "./evenly-spread.js";
import { CONFIDENCE_POWER } from "./manner.js";

/** So many beads, evenly spread, tell what a text's translations lose. */
const MOST_BEADS = 60;
/** What is usual, as MAC-Dev and the academic set have it on average, counts as much as so many words of content. */
const USUAL: UsualLoss = { chinese: -0.75, english: -0.5 };
const USUAL_WORDS = 80;
/** Beads that are no surer than this do not count at all. */
const LEAST_SURE = 0.5;

/**
 * What the translations of a text lose, by the beads of a search.
 *
 * @param beads Chinese as source
 * @param matched the words that they are of
 */
export function usualLoss(beads: readonly Bead[], matched: MatchedBeads): UsualLoss {
  const sure = evenlySpread(
    beads.filter((bead) => isPaired(bead) && bead.confidence > LEAST_SURE),
    MOST_BEADS,
  );
  const sums = { loss: { chinese: 0, english: 0 }, words: { chinese: 0, english: 0 } };
  for (const { source, target, confidence } of sure) {
    const bead = matched.of(source.start, lengthOf(source), target.start, lengthOf(target));
    const weight = confidence ** CONFIDENCE_POWER;
    for (const [side, span] of [
      ["chinese", source],
      ["english", target],
    ] as const) {
      sums.loss[side] += weight * bead[side].loss;
      sums.words[side] += weight * wordsIn(matched[side].content, span);
    }
  }
  const mean = (side: keyof UsualLoss) =>
    (USUAL[side] * USUAL_WORDS + sums.loss[side]) / (USUAL_WORDS + sums.words[side]);
  return { chinese: mean("chinese"), english: mean("english") };
}

function wordsIn(content: Float64Array, { start, end }: Span): number {
  return content.subarray(start, end).reduce((sum, words) => sum + words, 0);
}
