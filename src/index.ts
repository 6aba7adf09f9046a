import type { Document } from "./read/document.js";
import { type Glossary, readGlossary } from "./read/glossary.js";
import type { Bitext } from "./record/bitext.js";
import type { LanguageChoice, SentencesMode } from "./settings.js";
import { loadShipped, packageVersion, type Shipped } from "./shipped.js";
import { alignTexts, readTexts, type Text } from "./texts.js";
import { type Chunk, formatNamed, type WriteOptions } from "./write/index.js";
import { type LeftOut, leftOutBy } from "./write/left-out.js";

export type { Gap, GapKind, GapLevel, Severity } from "./diagnose/gap.js";
export { type FailureDetails, InputFailure } from "./failure.js";
export type { Block, BlockKind, Document, Language, Place, Side } from "./read/document.js";
export { type Glossary, readGlossary } from "./read/glossary.js";
export type { GlossaryTerm } from "./read/glossary-term.js";
export { readDocument } from "./read/index.js";
export type {
  Bitext,
  BitextSide,
  BitextSummary,
  RecordBead,
  RecordParagraph,
  RecordSentence,
} from "./record/bitext.js";
export { segment } from "./segment/index.js";
export type { Segmented, Sentence } from "./segment/sentence.js";
export type { LanguageChoice, SentencesMode } from "./settings.js";
export type { WriteOptions } from "./write/index.js";
export type { LeftOut } from "./write/left-out.js";
export type { ProfileName } from "./write/profiles/index.js";

/** How to read the texts of a pair; all of it may be missing. */
export interface AlignOptions {
  /** `lines` takes every line as one sentence, already split; `auto`, the default, finds the sentences. */
  readonly sentences?: SentencesMode;
  /** Detected if missing. */
  readonly sourceLanguage?: LanguageChoice;
  readonly targetLanguage?: LanguageChoice;
  /** Of texts in tables, the column to read: its heading, letter or number. Found out if missing. */
  readonly sourceColumn?: string;
  readonly targetColumn?: string;
  /** What to call the texts in the record and in messages: `source` and `target` if missing. */
  readonly sourcePath?: string;
  readonly targetPath?: string;
  /** Whether to split Chinese sentences into words, too; false if missing. */
  readonly words?: boolean;
  /** Terms that are known to translate each other: the text or bytes of TSV or TBX, or a glossary read before. */
  readonly glossaries?: readonly (string | Uint8Array | Glossary)[];
}

let shipped: Promise<Shipped> | undefined;

/**
 * Aligns a Chinese text with its English counterpart; either may be the source. The shipped lexicon is loaded at the
 * first call and kept.
 *
 * @param source the text itself as a string, a file's bytes in any encoding that is read, or a document read before
 * @param target the same for the other side
 * @returns what `align --to json` prints: sentences, beads, gaps
 * @throws InputFailure if a text is empty, not text, or both are in the same language; or if a glossary is malformed
 * @example
 * ```ts
 * import { alignPair, write } from "duiqi";
 *
 * const bitext = await alignPair("今天下雨。我没带伞。", "It is raining today. I have no umbrella with me.");
 * for (const { source, target, confidence } of bitext.beads) console.log(source, target, confidence);
 * for await (const chunk of write(bitext, "tmx")) process.stdout.write(chunk);
 * ```
 */
export async function alignPair(
  source: string | Uint8Array | Document,
  target: string | Uint8Array | Document,
  options: AlignOptions = {},
): Promise<Bitext> {
  const sentences = options.sentences ?? "auto";
  const texts = [
    textOf(source, options.sourcePath ?? "source"),
    textOf(target, options.targetPath ?? "target"),
  ] as const;
  const { sourceLanguage, targetLanguage, sourceColumn, targetColumn } = options;
  const documents = await readTexts(...texts, {
    sentences,
    sourceLanguage,
    targetLanguage,
    sourceColumn,
    targetColumn,
  });
  const glossaries = await Promise.all((options.glossaries ?? []).map(glossaryOf));
  shipped ??= loadShipped();
  return alignTexts(documents, { sentences, words: options.words ?? false }, await shipped, glossaries);
}

/**
 * A record in one of the formats that `align --to` knows, in chunks: of text, to be written as UTF-8, or of bytes.
 *
 * @param format its name, as `--to` takes it: `json`, `tmx`, `xlsx` and others
 * @param options the date that the format keeps, if it does; the tool that TMX is for; the languages' variants
 * @throws InputFailure if there is no such format, profile or variant, or a variant is of another language than its side
 */
export function write(
  bitext: Bitext,
  format: string,
  options: Partial<WriteOptions> = {},
): AsyncIterable<Chunk> {
  return chunksOf(formatNamed(format).write(bitext, { version: packageVersion(), ...options }));
}

/**
 * What `write` leaves out of a file under the same options: units of TMX that the profile's tool would not take.
 *
 * @throws InputFailure as `write`
 */
export function leavesOut(bitext: Bitext, format: string, options: Partial<WriteOptions> = {}): LeftOut[] {
  return leftOutBy(formatNamed(format), bitext, { version: packageVersion(), ...options });
}

/**
 * A record that was saved as JSON.
 *
 * @param json the record's text
 * @param path what to call it in messages
 * @throws InputFailure if it is not a record of this version; the message names the field
 */
export async function decodeRecord(json: string, path = "record"): Promise<Bitext> {
  const decode = await import("./record/decode.js");
  return decode.decodeRecord(json, path);
}

async function* chunksOf(chunks: Iterable<Chunk> | AsyncIterable<Chunk>): AsyncIterable<Chunk> {
  yield* chunks;
}

function textOf(text: string | Uint8Array | Document, path: string): Text | Document {
  if (typeof text !== "string" && !(text instanceof Uint8Array)) return text;
  return { path, bytes: bytesOf(text) };
}

function glossaryOf(glossary: string | Uint8Array | Glossary, index: number): Glossary | Promise<Glossary> {
  if (typeof glossary !== "string" && !(glossary instanceof Uint8Array)) return glossary;
  return readGlossary(bytesOf(glossary), `glossary ${index + 1}`);
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? new TextEncoder().encode(text) : text;
}
