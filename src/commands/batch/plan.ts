import { mkdir, realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { PairJob } from "../../batch/job.js";
import { checkOutputNames, formatList, outputFolders, outputName } from "../../batch/outputs.js";
import { problemOfId } from "../../batch/pair-id.js";
import type { MissingFile } from "../../batch/summary.js";
import { InputFailure } from "../../failure.js";
import type { Glossary } from "../../read/glossary.js";
import { alignSettings } from "../../settings.js";
import { dateOf } from "../../write/date.js";
import { formatNamed } from "../../write/index.js";
import { readGlossaries } from "../glossaries.js";
import { ioFailure } from "../io-failure.js";
import { checkOutputs, checkWordsHaveAPlace } from "../output.js";
import { queueAddress } from "../queue/address.js";
import { findPairs } from "./find-pairs.js";
import type { BatchOptions } from "./options.js";
import { threadCount } from "./pool.js";
import type { PairSettings } from "./tasks.js";

/** All that a batch is about to do, checked. */
export interface Plan extends PairSettings {
  readonly jobs: readonly PairJob[];
  readonly missing: readonly MissingFile[];
  readonly glossaries: readonly Glossary[];
  /** Every folder that outputs are in. */
  readonly folders: readonly string[];
  readonly threads: number;
}

/**
 * What a batch is to do. Everything that can be refused is refused here, before any work; then the folders for the
 * outputs are made.
 *
 * @throws InputFailure naming the first thing that is wrong
 */
export async function planBatch(manifest: string | undefined, options: BatchOptions): Promise<Plan> {
  const settings = alignSettings(options);
  const formats = formatList(options.to ?? "json");
  const { out, report, glossary = [] } = options;
  if (out === undefined) throw new InputFailure("no output folder is named", { hint: "add --out DIR" });
  if (settings.words) {
    const outputs = formats.map((name) => ({ path: name, format: formatNamed(name) }));
    checkWordsHaveAPlace({ outputs, standardOutput: undefined });
  }
  const epoch = process.env.SOURCE_DATE_EPOCH;
  dateOf([], epoch);
  const threads = threadCount(options.jobs);
  if (options.queue !== undefined) checkQueue(options);
  const { jobs, missing } = await findPairs({ ...options, manifest }, out);
  checkIds(jobs);
  checkOutputNames(jobs, formats);
  const lists = [...(manifest === undefined ? [] : [manifest]), ...glossary];
  if (report !== undefined) await checkOutputs([report], lists);
  await checkNothingIsOverwritten(jobs, formats, out, [...lists, ...(report === undefined ? [] : [report])]);
  const glossaries = await readGlossaries(glossary);
  const folders = [...outputFolders(jobs, formats)].map((folder) => join(out, folder));
  await makeFolders(folders);
  const dated = epoch === undefined ? {} : { epoch };
  return {
    jobs,
    missing,
    glossaries,
    folders,
    threads: Math.min(threads, jobs.length),
    settings,
    formats,
    out,
    ...dated,
  };
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

async function checkNothingIsOverwritten(
  jobs: readonly PairJob[],
  formats: readonly string[],
  out: string,
  others: readonly string[],
): Promise<void> {
  const real = realFolders();
  const inputs = new Set<string>();
  for (const path of [...jobs.flatMap(({ source, target }) => [source, target]), ...others]) {
    inputs.add(await real(path));
  }
  for (const { id } of jobs) {
    for (const format of formats) {
      const path = join(out, outputName(id, format));
      if (!inputs.has(await real(path))) continue;
      throw new InputFailure("is an input or the report; it would be overwritten", {
        path,
        hint: "name another --out",
      });
    }
  }
}

/** Makes paths absolute, without links in their folders; each folder is looked up once. */
function realFolders(): (path: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return async (path) => {
    const folder = dirname(resolve(path));
    if (!known.has(folder))
      known.set(
        folder,
        realpath(folder).catch(() => folder),
      );
    return join(await known.get(folder)!, basename(path));
  };
}

async function makeFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw ioFailure(error, folder);
      throw new InputFailure("a file, not a directory", { path: folder });
    });
  }
}
