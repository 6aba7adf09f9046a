import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PairJob } from "../../batch/job.js";
import { checkOutputNames, formatList, KEPT_RECORD, outputFolders } from "../../batch/outputs.js";
import { problemOfId } from "../../batch/pair-id.js";
import type { MissingFile } from "../../batch/summary.js";
import { InputFailure } from "../../failure.js";
import type { Glossary } from "../../read/glossary.js";
import { alignSettings, writeSettings } from "../../settings.js";
import { dateOf } from "../../write/date.js";
import { formatNamed } from "../../write/index.js";
import { readGlossaries } from "../glossaries.js";
import { ioFailure } from "../io-failure.js";
import { checkWordsHaveAPlace } from "../output.js";
import { threadCount } from "../pool/pool.js";
import type { PairSettings } from "../pool/tasks.js";
import { queueAddress } from "../queue/address.js";
import { checkSettingsMatter } from "../write-settings.js";
import { findPairs } from "./find-pairs.js";
import { type MergeSettings, mergeSettings } from "./merge-settings.js";
import type { BatchOptions } from "./options.js";
import { checkNothingIsOverwritten } from "./overwriting.js";

/** All that a batch is about to do, checked. */
export interface Plan extends PairSettings {
  readonly jobs: readonly PairJob[];
  readonly missing: readonly MissingFile[];
  readonly glossaries: readonly Glossary[];
  /** Every folder that something is written in. */
  readonly folders: readonly string[];
  readonly threads: number;
  readonly merge?: MergeSettings;
}

/**
 * What a batch is to do. Everything that can be refused is refused here, before any work; then the folders for the
 * outputs are made.
 *
 * @throws InputFailure naming the first thing that is wrong
 */
export async function planBatch(manifest: string | undefined, options: BatchOptions): Promise<Plan> {
  const settings = alignSettings(options);
  const writing = writeSettings(options);
  const merge = mergeSettings(options);
  const asked = formatList(options.to ?? "json");
  checkSettingsMatter(
    writing,
    [...asked, ...(merge ? ["tmx"] : [])].map((name) => formatNamed(name)),
  );
  const { out, report, glossary = [] } = options;
  if (out === undefined) throw new InputFailure("no output folder is named", { hint: "add --out DIR" });
  if (settings.words) checkWords(asked);
  const epoch = process.env.SOURCE_DATE_EPOCH;
  dateOf([], epoch);
  const threads = threadCount(options.jobs);
  if (options.queue !== undefined) checkQueue(options);
  const { jobs, missing } = await findPairs({ ...options, manifest }, out);
  const formats = merge === undefined || asked.includes("json") ? asked : [...asked, KEPT_RECORD];
  checkIds(jobs);
  checkOutputNames(jobs, formats);
  const folders = [...outputFolders(jobs, formats)].map((folder) => join(out, folder));
  const lists = [...(manifest === undefined ? [] : [manifest]), ...glossary];
  const results = resultsOf(report, merge);
  await checkNothingIsOverwritten({ jobs, formats, out, folders, lists, results });
  const glossaries = await readGlossaries(glossary);
  await makeFolders(folders);
  return {
    jobs,
    missing,
    glossaries,
    folders: merge === undefined ? folders : [...folders, dirname(merge.output)],
    threads: Math.min(threads, jobs.length),
    settings,
    ...(Object.keys(writing).length > 0 && { writing }),
    formats,
    out,
    ...(epoch !== undefined && { epoch }),
    ...(merge && { merge }),
  };
}

function checkWords(formats: readonly string[]): void {
  const outputs = formats.map((name) => ({ path: name, format: formatNamed(name) }));
  checkWordsHaveAPlace({ outputs, standardOutput: undefined });
}

function resultsOf(report: string | undefined, merge: MergeSettings | undefined): Map<string, string> {
  const results = new Map<string, string>();
  if (report !== undefined) results.set("the report", report);
  if (merge !== undefined) results.set("the merged memory", merge.output);
  return results;
}

function checkQueue({ queue, jobs }: BatchOptions): void {
  queueAddress(queue!);
  if (jobs === undefined) return;
  throw new InputFailure("with --queue, no thread of this process aligns", {
    path: "--jobs",
    hint: "give it to align worker",
  });
}

function checkIds(jobs: readonly PairJob[]): void {
  for (const { id, source } of jobs) {
    const problem = problemOfId(id);
    if (problem !== undefined) throw new InputFailure(problem, { path: source, got: id });
  }
}

async function makeFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw ioFailure(error, folder);
      throw new InputFailure("a file, not a directory", { path: folder });
    });
  }
}
