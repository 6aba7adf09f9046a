import { alignPair } from "./pipeline.js";
import type { Document, Side } from "./read/document.js";
import type { Glossary } from "./read/glossary.js";
import { readDocument } from "./read/index.js";
import type { Bitext } from "./record/bitext.js";
import { loadWordSegmenter, type WordSegmenter } from "./segment/word-segmenter.js";
import type { AlignSettings } from "./settings.js";
import { type Shipped, signatureOf } from "./shipped.js";

/** A text as it was found. */
export interface Text {
  /** What record and messages call it; its extension tells the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Both sides of a pair, read. */
export interface Documents {
  readonly source: Document;
  readonly target: Document;
}

/**
 * Reads the texts of a pair, one after the other, so that of two that are malformed the source is named.
 *
 * @throws InputFailure as `readDocument`
 */
export async function readTexts(source: Text, target: Text, settings: AlignSettings): Promise<Documents> {
  return {
    source: await readText(source, "source", settings),
    target: await readText(target, "target", settings),
  };
}

let segmenter: Promise<WordSegmenter> | undefined;

/**
 * Aligns a pair as settings and glossaries have it.
 *
 * @throws InputFailure if both are in the same language
 */
export async function alignTexts(
  { source, target }: Documents,
  { sentences, words }: Pick<AlignSettings, "sentences" | "words">,
  shipped: Shipped,
  glossaries: readonly Glossary[],
): Promise<Bitext> {
  if (words) segmenter ??= loadWordSegmenter();
  return alignPair(source, target, shipped.data, signatureOf(shipped, sentences, words, glossaries), {
    words: words ? await segmenter : undefined,
    glossary: glossaries.flatMap(({ terms }) => terms),
  });
}

function readText(
  { path, bytes }: Text,
  side: Side,
  { sentences, sourceLanguage, targetLanguage }: AlignSettings,
): Promise<Document> {
  const language = side === "source" ? sourceLanguage : targetLanguage;
  return readDocument(bytes, { path, side, layout: sentences, ...(language && { language }) });
}
