import type { Document } from "../read/document.js";
import type { Glossary } from "../read/glossary.js";
import type { Bitext } from "../record/bitext.js";
import type { AlignSettings } from "../settings.js";
import { packageVersion, type Shipped } from "../shipped.js";
import { alignTexts, type Documents, readTexts, type Text } from "../texts.js";
import { dateOf } from "../write/date.js";
import type { Chunk, WriteOptions, WriteSettings } from "../write/index.js";
import { languageTags } from "../write/language-tag.js";
import { leftOutBy, type ReasonCounts, reasonCounts } from "../write/left-out.js";
import { writerOf } from "./outputs.js";
import type { PairSummary, SideSummary } from "./summary.js";

/** A text, and when it was last changed. */
export interface WorkInput extends Text {
  /** In milliseconds since 1970; a stream has no such time. */
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
  /** How outputs are written, where the user says it. */
  readonly writing?: WriteSettings;
  /** `SOURCE_DATE_EPOCH`, if it is set. */
  readonly epoch?: string;
}

/** One output of a pair. */
export interface ProductFile {
  /** Name of its format. */
  readonly format: string;
  /** With the dot: `.json`. */
  readonly extension: string;
  /** Text as it is, bytes in Base64: so it goes through threads and queues alike. */
  readonly content: string;
  readonly encoding: "utf8" | "base64";
}

/** The outputs of a pair, in the order of the formats asked for, and what is kept of it. */
export interface PairProduct {
  readonly files: readonly ProductFile[];
  readonly summary: PairSummary;
}

/** An alignment, and the texts that it is of. */
export interface AlignedWork extends Documents {
  readonly bitext: Bitext;
}

/**
 * All of a pair's way from bytes to the texts of its output files, the same bytes that `align SOURCE TARGET -o` writes.
 *
 * @throws InputFailure if a text cannot be read, both are in the same language, or a variant is of another language
 */
export async function alignWork(
  work: PairWork,
  shipped: Shipped,
  glossaries: readonly Glossary[],
): Promise<PairProduct> {
  const date = dateOf([work.source.modified, work.target.modified], work.epoch);
  const options: WriteOptions = { ...work.writing, version: packageVersion(), ...(date && { date }) };
  const { bitext, source, target } = await alignInputs(work, shipped, glossaries);
  const files: ProductFile[] = [];
  for (const name of work.formats) files.push(await productFile(name, bitext, options));
  const { signature, summary } = bitext;
  const sides = { source: sideSummary(source), target: sideSummary(target) };
  const leftOut = leftOutOf(work.formats, bitext, options);
  return { files, summary: { ...summary, signature, ...sides, ...(leftOut && { leftOut }) } };
}

/** How many units each format left out, by reason; undefined if none left out any. */
function leftOutOf(
  formats: readonly string[],
  bitext: Bitext,
  options: WriteOptions,
): PairSummary["leftOut"] {
  const counts = formats.flatMap((name): [string, ReasonCounts][] => {
    const leftOut = reasonCounts(leftOutBy(writerOf(name), bitext, options));
    return Object.keys(leftOut).length === 0 ? [] : [[name, leftOut]];
  });
  return counts.length === 0 ? undefined : Object.fromEntries(counts);
}

async function productFile(format: string, bitext: Bitext, options: WriteOptions): Promise<ProductFile> {
  const { write, extensions } = writerOf(format);
  const chunks: Chunk[] = [];
  for await (const chunk of write(bitext, options)) chunks.push(chunk);
  const file = { format, extension: extensions[0]! };
  if (chunks.every((chunk) => typeof chunk === "string")) {
    return { ...file, content: chunks.join(""), encoding: "utf8" };
  }
  const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)));
  return { ...file, content: bytes.toString("base64"), encoding: "base64" };
}

/**
 * The first part of a pair's way: from bytes to the record.
 *
 * @throws InputFailure as `alignWork`
 */
export async function alignInputs(
  { source, target, settings, writing = {} }: Pick<PairWork, "source" | "target" | "settings" | "writing">,
  shipped: Shipped,
  glossaries: readonly Glossary[],
): Promise<AlignedWork> {
  const documents = await readTexts(source, target, settings);
  // A variant of another language is refused before the work, not after it by a writer.
  languageTags(documents, writing);
  return { bitext: await alignTexts(documents, settings, shipped, glossaries), ...documents };
}

function sideSummary({ path, language, encoding, sha256 }: Document): SideSummary {
  return { path, language, ...(encoding !== undefined && { encoding }), sha256 };
}
