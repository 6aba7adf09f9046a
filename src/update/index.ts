import { segmentPair, withWords } from "../pipeline.js";
import type { Glossary } from "../read/glossary.js";
import type { Bitext } from "../record/bitext.js";
import { encodeSide } from "../record/encode.js";
import type { AlignSettings } from "../settings.js";
import { type Shipped, signatureOf } from "../shipped.js";
import { type Documents, extrasOf } from "../texts.js";
import { refuseOther } from "./refusals.js";
import { type Update, updated } from "./update.js";

export { updateSummary } from "./summary.js";
export type { Update } from "./update.js";

/**
 * Brings a record up to texts that have changed since, as settings and glossaries have it.
 *
 * @param path where the record came from, for messages
 * @throws InputFailure if it is not a record of these texts as they were, or its beads are in no order
 */
export async function updateTexts(
  record: Bitext,
  { source, target }: Documents,
  { sentences, words }: Pick<AlignSettings, "sentences" | "words">,
  shipped: Shipped,
  glossaries: readonly Glossary[],
  path: string,
): Promise<Update> {
  const { words: segmenter, glossary = [] } = await extrasOf(words, glossaries);
  const texts = segmentPair(source, target);
  const split = segmenter ? withWords(texts, segmenter, shipped.data) : texts;
  const sides = { source: encodeSide(split.source), target: encodeSide(split.target) };
  refuseOther(record, sides, sentences, path);
  const signature = signatureOf(shipped, sentences, words, glossaries);
  return updated(record, sides, signature, path, { data: shipped.data, glossary });
}
