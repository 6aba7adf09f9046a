import { alignPair } from "../pipeline.js";
import type { Document } from "../read/document.js";
import type { Glossary } from "../read/glossary.js";
import { readDocument } from "../read/index.js";
import type { Bitext } from "../record/bitext.js";
import { loadWordSegmenter, type WordSegmenter } from "../segment/word-segmenter.js";
import type { AlignSettings, LanguageChoice } from "../settings.js";
import { packageVersion, type Shipped, signatureOf } from "../shipped.js";
import { dateOf } from "../write/date.js";
import type { WriteOptions } from "../write/index.js";
import { writerOf } from "./outputs.js";
import type { PairSummary, SideSummary } from "./summary.js";

/** A text as it was found. */
export interface WorkInput {
  /** What record and messages call it; its extension tells the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** When the file was last changed, in milliseconds since 1970; a stream has no such time. */
  readonly modified?: number;
}

/** A pair of texts, and all that its outputs depend on beside the shipped data and glossaries. */
export interface PairWork {
  readonly id: string;
  readonly source: WorkInput;
  readonly target: WorkInput;
  /** Names of the formats to write, as `--to` knows them, and `KEPT_RECORD`. */
  readonly formats: readonly string[];
  readonly settings: AlignSettings;
  /** `SOURCE_DATE_EPOCH`, if it is set. */
  readonly epoch?: string;
}

/** One output of a pair. */
export interface ProductFile {
  /** Name of its format. */
  readonly format: string;
  /** With the dot: `.json`. */
  readonly extension: string;
  readonly text: string;
}

/** The outputs of a pair, in the order of the formats asked for, and what is kept of it. */
export interface PairProduct {
  readonly files: readonly ProductFile[];
  readonly summary: PairSummary;
}

/** An alignment, and the texts that it is of. */
export interface AlignedWork {
  readonly bitext: Bitext;
  readonly source: Document;
  readonly target: Document;
}

let segmenter: Promise<WordSegmenter> | undefined;

/**
 * All of a pair's way from bytes to the texts of its output files, the same bytes that `align SOURCE TARGET -o` writes.
 *
 * @throws InputFailure if a text cannot be read, or both are in the same language
 */
export async function alignWork(
  work: PairWork,
  shipped: Shipped,
  glossaries: readonly Glossary[],
): Promise<PairProduct> {
  const date = dateOf([work.source.modified, work.target.modified], work.epoch);
  const options: WriteOptions = { version: packageVersion(), ...(date && { date }) };
  const { bitext, source, target } = await alignInputs(work, shipped, glossaries);
  const files = work.formats.map((name) => {
    const format = writerOf(name);
    return {
      format: name,
      extension: format.extensions[0]!,
      text: [...format.write(bitext, options)].join(""),
    };
  });
  const { signature, summary } = bitext;
  return {
    files,
    summary: { ...summary, signature, source: sideSummary(source), target: sideSummary(target) },
  };
}

/**
 * The first part of a pair's way: from bytes to the record.
 *
 * @throws InputFailure as `alignWork`
 */
export async function alignInputs(
  { source, target, settings }: Pick<PairWork, "source" | "target" | "settings">,
  shipped: Shipped,
  glossaries: readonly Glossary[],
): Promise<AlignedWork> {
  const documents = {
    source: await documentOf(source, settings.sourceLanguage, settings),
    target: await documentOf(target, settings.targetLanguage, settings),
  };
  const { sentences, words } = settings;
  if (words) segmenter ??= loadWordSegmenter();
  const signature = signatureOf(shipped, sentences, words, glossaries);
  const bitext = await alignPair(documents.source, documents.target, shipped.data, signature, {
    words: words ? await segmenter : undefined,
    glossary: glossaries.flatMap(({ terms }) => terms),
  });
  return { bitext, ...documents };
}

function documentOf(
  { path, bytes }: WorkInput,
  language: LanguageChoice | undefined,
  { sentences }: AlignSettings,
): Promise<Document> {
  return readDocument(bytes, { path, layout: sentences, ...(language && { language }) });
}

function sideSummary({ path, language, encoding, sha256 }: Document): SideSummary {
  return { path, language, encoding, sha256 };
}
