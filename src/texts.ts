import type { RuleId } from "./diagnose/finding.js";
import { InputFailure } from "./failure.js";
import { alignPair, type Diagnosis, diagnosePair, type Extras } from "./pipeline.js";
import type { Document } from "./read/document.js";
import { inputFormats } from "./read/formats.js";
import type { Glossary } from "./read/glossary.js";
import { type ReadOptions, readDocument } from "./read/index.js";
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

/** What of the settings says how texts are read. */
export type ReadSettings = Omit<AlignSettings, "words">;

/**
 * Reads the texts of a pair, one after the other, so that of two that are malformed the source is named.
 *
 * @param source a text, or what was read of it before
 * @param target the same of the other
 * @throws InputFailure as `readDocument`, or if columns are named and there is no table
 */
export async function readTexts(
  source: Text | Document,
  target: Text | Document,
  settings: ReadSettings,
): Promise<Documents> {
  const { sourceLanguage, targetLanguage, sourceColumn, targetColumn } = settings;
  const common = { layout: settings.sentences, holdsBoth: areSame(source, target) };
  const first = await readText(source, {
    ...common,
    side: "source",
    language: sourceLanguage,
    otherLanguage: "blocks" in target ? target.language : targetLanguage,
    column: sourceColumn,
  });
  const second = await readText(target, {
    ...common,
    side: "target",
    language: targetLanguage,
    otherLanguage: first.language,
    column: targetColumn,
  });
  checkColumns([first, second], settings);
  return { source: first, target: second };
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
  const signature = signatureOf(shipped, sentences, words, glossaries);
  return alignPair(source, target, shipped.data, signature, await extrasOf(words, glossaries));
}

/** What the settings and glossaries add to an alignment. */
export async function extrasOf(words: boolean, glossaries: readonly Glossary[]): Promise<Extras> {
  if (words) segmenter ??= loadWordSegmenter();
  return {
    words: words ? await segmenter : undefined,
    glossary: glossaries.flatMap(({ terms }) => terms),
  };
}

/**
 * Checks a pair with glossaries.
 *
 * @param rules the rules to go by
 */
export function diagnoseTexts(
  { source, target }: Documents,
  rules: ReadonlySet<RuleId>,
  shipped: Shipped,
  glossaries: readonly Glossary[],
): Promise<Diagnosis> {
  const terms = glossaries.flatMap((glossary) => glossary.terms);
  return diagnosePair(source, target, shipped.data, rules, terms);
}

function readText(text: Text | Document, options: Omit<ReadOptions, "path">): Promise<Document> | Document {
  return "blocks" in text ? text : readDocument(text.bytes, { ...options, path: text.path });
}

function areSame(source: Text | Document, target: Text | Document): boolean {
  return "bytes" in source && "bytes" in target && Buffer.compare(source.bytes, target.bytes) === 0;
}

/**
 * Makes sure that a column was named of a table.
 *
 * @throws InputFailure if the document is none
 */
export function checkHasColumns({ path, format }: Document, hint = "leave out --column"): void {
  const { hasColumns, title } = inputFormats[format] ?? { title: format };
  if (!hasColumns) throw new InputFailure("a text without columns", { path, got: title, hint });
}

/**
 * Makes sure that a file that is both source and target holds two texts: one that holds one alone gives the same for
 * either side.
 *
 * @throws InputFailure if it does
 */
export function checkHoldsBoth({ source, target }: Documents): void {
  const places = ({ blocks }: Document) => JSON.stringify(blocks.map(({ anchors }) => anchors[0]));
  if (places(source) !== places(target)) return;
  throw new InputFailure("missing argument TARGET", {
    expected: `the translation of ${source.path}, or a file that holds both texts (XLIFF, TMX, PO)`,
    got: "a file that holds one",
  });
}

/** A column that is named for both texts may concern one alone; of two, each has its own. */
function checkColumns(documents: readonly Document[], { sourceColumn, targetColumn }: ReadSettings): void {
  if (sourceColumn === undefined) return;
  const without = documents.filter(({ format }) => !inputFormats[format]?.hasColumns);
  const isOneForBoth = sourceColumn === targetColumn;
  if (without.length === 0 || (isOneForBoth && without.length === 1)) return;
  checkHasColumns(without[0]!, isOneForBoth ? undefined : "give --column once, for the other text");
}
