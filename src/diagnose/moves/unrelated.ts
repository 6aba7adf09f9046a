import { type Alignment, indexesOf, isPaired } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import { sentenceStarts, sentencesOfBlocks } from "../../segment/by-block.js";
import type { Segmented } from "../../segment/sentence.js";
import type { Relatedness } from "./relatedness.js";

/**
 * Paragraphs that are paired for want of anything better, of so much content on either side, do not translate each other
 * if their words rather speak against it, in nats; nor does one of so much content that is paired with one without any,
 * as a copy of it is, which is in its own language still.
 */
const UNRELATED = { content: 5, value: 0 };

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
    const areRelated = telling < UNRELATED.content || relatedness.of(source, target) >= UNRELATED.value;
    return areRelated ? [] : indexesOf(source);
  });
  return new Set(unrelated);
}
