import type { UsualLoss } from "../match/bead-losses.js";
import type { MatchedBeads } from "../match/matched-beads.js";
import type { Passages } from "../score/passages.js";
import { type Bead, isPaired, lengthOf, type Span, type Spans } from "./bead.js";
import { evenlySpread } from "./evenly-spread.js";
import { CONFIDENCE_POWER } from "./manner.js";
import { nearMeans, type Told } from "./passages.js";

/** So many beads of a passage, evenly spread, tell what its translation loses. */
const MOST_BEADS = 20;
/** What is usual, as MAC-Dev and the academic set have it on average, counts as much as so many words of content. */
const USUAL: UsualLoss = { chinese: -0.75, english: -0.5 };
const USUAL_WORDS = 80;
/** Beads that are no surer than this do not count at all. */
const LEAST_SURE = 0.5;

/** Where a side of a pair stands in a bead. */
const PLACE = { chinese: "source", english: "target" } as const satisfies Record<
  keyof UsualLoss,
  keyof Spans
>;

/**
 * What the translations of a text lose, by the beads of a search.
 *
 * @param beads Chinese as source, in order
 * @param matched the words that they are of
 * @returns by passage
 */
export function usualLosses(beads: readonly Bead[], matched: MatchedBeads, passages: Passages): UsualLoss[] {
  const sure = beads.filter((bead) => isPaired(bead) && bead.confidence > LEAST_SURE);
  const chosen = inPassages(sure, passages).flatMap((own) => evenlySpread(own, MOST_BEADS));
  const meansOf = (side: keyof UsualLoss) =>
    nearMeans(
      chosen.map((bead) => tell(bead, side, matched, passages)),
      passages.count,
      { value: USUAL[side], weight: USUAL_WORDS },
    );
  const english = meansOf("english");
  return meansOf("chinese").map((chinese, passage) => ({ chinese, english: english[passage]! }));
}

function inPassages(beads: readonly Bead[], { count, chinese }: Passages): Bead[][] {
  const passages = Array.from({ length: count }, (): Bead[] => []);
  for (const bead of beads) passages[chinese[bead.source.start]!]!.push(bead);
  return passages;
}

/** What a side of a bead loses for each word of content. */
function tell(bead: Bead, side: keyof UsualLoss, matched: MatchedBeads, { chinese }: Passages): Told {
  const { source, target, confidence } = bead;
  const { loss } = matched.of(source.start, lengthOf(source), target.start, lengthOf(target))[side];
  const words = wordsIn(matched[side].content, bead[PLACE[side]]);
  const passage = chinese[source.start]!;
  return { passage, value: words === 0 ? 0 : loss / words, weight: words * confidence ** CONFIDENCE_POWER };
}

function wordsIn(content: Float64Array, { start, end }: Span): number {
  return content.subarray(start, end).reduce((sum, words) => sum + words, 0);
}
