import type { Language } from "../../record/bitext.js";
import { packageVersion } from "../../shipped.js";
import type { WriteSettings } from "../../write/index.js";
import { type MergedHeader, type MergedPair, mergedTmx } from "../../write/merged-tmx.js";
import { type UnitCounts, UnitFilter, type UnitSelection } from "../../write/unit-filter.js";
import { writeFiles } from "../write-files.js";
import { readHead, readRecord } from "./saved-record.js";

/** A pair that was aligned. */
export interface SavedPair {
  /** Unique among the pairs. */
  readonly id: string;
  /** Where its JSON record is. */
  readonly path: string;
  /** When its texts were made; its units have no date if missing. */
  readonly date?: Date;
}

/**
 * Writes one TMX over all pairs, in their order; `mergedTmx` says what is in it. It is there whole or not at all. The
 * heads of the records are read first, for the header; then each record when its turn comes. This loads the schema
 * library (some 50 ms), so import this file only to merge.
 *
 * @returns how many units are in the file, and how many were left out
 * @throws InputFailure if a record cannot be read or is none, or the operating system refuses to write the file
 */
export async function mergeRecords(
  pairs: readonly SavedPair[],
  output: string,
  selection: UnitSelection,
  writing: WriteSettings = {},
): Promise<UnitCounts> {
  const header = { ...writing, ...(await headerOf(pairs)) };
  const filter = new UnitFilter({ ...selection, profile: writing.profile });
  await writeFiles([{ path: output, chunks: mergedTmx(read(pairs), header, filter) }]);
  return filter.counts;
}

async function headerOf(pairs: readonly SavedPair[]): Promise<MergedHeader> {
  const signatures = new Set<string>();
  const sourceLanguages = new Set<Language>();
  for (const { path } of pairs) {
    const { signature, sourceLanguage } = await readHead(path);
    signatures.add(signature);
    sourceLanguages.add(sourceLanguage);
  }
  const date = latest(pairs);
  return { version: packageVersion(), signatures, sourceLanguages, ...(date && { date }) };
}

function latest(pairs: readonly SavedPair[]): Date | undefined {
  const times = pairs.flatMap(({ date }) => (date === undefined ? [] : [date.getTime()]));
  const time = times.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  return times.length === 0 ? undefined : new Date(time);
}

function* read(pairs: readonly SavedPair[]): Iterable<MergedPair> {
  for (const { id, path, date } of pairs) {
    yield { id, bitext: readRecord(path), ...(date && { date }) };
  }
}
