import type { Document } from "../read/document.js";
import type { Glossary } from "../read/glossary.js";
import type { Bitext } from "../record/bitext.js";
import type { AlignSettings } from "../settings.js";
import { packageVersion, type Shipped } from "../shipped.js";
import { alignTexts, type Documents, readTexts, type Text } from "../texts.js";
import { dateOf } from "../write/date.js";
import type { WriteOptions } from "../write/index.js";
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
export interface AlignedWork extends Documents {
  readonly bitext: Bitext;
}

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
  const documents = await readTexts(source, target, settings);
  return { bitext: await alignTexts(documents, settings, shipped, glossaries), ...documents };
}

function sideSummary({ path, language, encoding, sha256 }: Document): SideSummary {
  return { path, language, encoding, sha256 };
}
