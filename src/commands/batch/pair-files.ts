import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { readingOf, stillStands } from "../../batch/journal.js";
import { outputName } from "../../batch/outputs.js";
import type { OutputSizes, PairEnding } from "../../batch/summary.js";
import type { PairProduct, PairWork, WorkInput } from "../../batch/work.js";
import { failureLine } from "../../failure.js";
import { signatureOf } from "../../shipped.js";
import { readInput } from "../input.js";
import type { PairTask, ThreadSetup } from "../pool/tasks.js";
import { placeFiles } from "../write-files.js";

/**
 * All of a pair's way from its files to its outputs, which take their names when all are written. Whatever goes wrong
 * is the pair's own failure.
 *
 * @param align is asked only if the pair is not skipped
 */
export async function alignPairFiles(
  task: PairTask,
  setup: ThreadSetup,
  align: (work: PairWork) => Promise<PairProduct>,
): Promise<PairEnding> {
  try {
    const inputs = await readPair(task);
    if (await isFinished(task, inputs, setup)) return skipped(task);
    const { epoch, formats, settings, writing, job } = task;
    const said = { ...(writing && { writing }), ...(epoch !== undefined && { epoch }) };
    const work = { id: job.id, ...inputs, formats, settings, ...said };
    const { files, summary } = await align(work);
    const contents = files.map(({ format, content, encoding }) => {
      return { format, path: outputPath(task, format), bytes: Buffer.from(content, encoding) };
    });
    await placeFiles(contents.map(({ path, bytes }) => ({ path, chunks: [bytes] })));
    const sizes = contents.map(({ format, bytes }) => [format, bytes.length] as const);
    return { status: "done", summary, outputs: Object.fromEntries(sizes) };
  } catch (error) {
    const stack = error instanceof Error ? error.stack : undefined;
    return { status: "failed", error: failureLine(error), ...(stack !== undefined && { stack }) };
  }
}

interface PairInputs {
  readonly source: WorkInput;
  readonly target: WorkInput;
}

async function readPair({ job }: PairTask): Promise<PairInputs> {
  return {
    source: await readText(job.source, job.sourceName),
    target: await readText(job.target, job.targetName),
  };
}

async function readText(path: string, name = path): Promise<WorkInput> {
  const { bytes, modified } = await readInput(path);
  return { path: name, bytes, ...(modified && { modified: modified.getTime() }) };
}

/** Whether the journal has the pair as it is today, and its outputs are still there, none of them cut short. */
async function isFinished(task: PairTask, inputs: PairInputs, setup: ThreadSetup): Promise<boolean> {
  const { entry, settings, writing, formats } = task;
  if (entry === undefined) return false;
  const stands = stillStands(entry, {
    source: hashed(inputs.source),
    target: hashed(inputs.target),
    signature: signatureOf(setup.shipped, settings.sentences, settings.words, setup.glossaries),
    ...readingOf(settings),
    formats,
    ...(writing && { writing }),
  });
  return stands && (await outputsAreThere(task, entry.outputs));
}

function hashed({ path, bytes }: WorkInput): { path: string; sha256: string } {
  return { path, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function outputsAreThere(task: PairTask, outputs: OutputSizes): Promise<boolean> {
  for (const format of task.formats) {
    const status = await stat(outputPath(task, format)).catch(() => undefined);
    if (status === undefined || !status.isFile() || status.size !== outputs[format]) return false;
  }
  return true;
}

function skipped({ entry }: PairTask): PairEnding {
  const { summary, outputs } = entry!;
  return { status: "skipped", summary, outputs };
}

function outputPath({ out, job }: PairTask, format: string): string {
  return join(out, outputName(job.id, format));
}
