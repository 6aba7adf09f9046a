import { type Alignment, indexesOf, isPaired, type Span } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import { sentenceStarts, sentencesOfBlocks } from "../../segment/by-block.js";
import type { Segmented } from "../../segment/sentence.js";
import type { Relatedness } from "./relatedness.js";

/**
 * Paragraphs that are paired for want of anything better, of so much content on either side, do not translate each other
 * if their words speak against it by so much, in nats; nor if they do so at all and either side has a counterpart for
 * less than such a share of its content: what a whole text speaks of tells little, but it is shared. Nor does one of so
 * much content that is paired with one without any, as a copy of it is, which is in its own language still. Tuned on
 * news, manuals and academic prose with deletions.
 */
const UNRELATED = { content: 5, value: -4, shared: 0.3 };

/** The sentences of the source in paragraphs that are paired with others than their translations. */
export function unrelatedSentences(
  pair: Readonly<Record<Side, Segmented>>,
  { paragraphs }: Alignment,
  relatedness: Relatedness,
): ReadonlySet<number> {
  const starts = { source: sentenceStarts(pair.source), target: sentenceStarts(pair.target) };
  const unrelated = paragraphs.filter(isPaired).flatMap((bead) => {
    const sentences = (side: Side) => sentencesOfBlocks(starts[side], bead[side]);
    const [source, target] = [sentences("source"), sentences("target")];
    const contents = [relatedness.content("source", source), relatedness.content("target", target)];
    const [least, most] = [Math.min(...contents), Math.max(...contents)];
    const telling = least > 0 ? least : most;
    const areUnrelated = telling >= UNRELATED.content && shareNothing(relatedness, source, target);
    return areUnrelated ? indexesOf(source) : [];
  });
  return new Set(unrelated);
}

function shareNothing(relatedness: Relatedness, source: Span, target: Span): boolean {
  const value = relatedness.of(source, target);
  return value < UNRELATED.value || (value < 0 && relatedness.shared(source, target) < UNRELATED.shared);
}
