import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { GoldDocument } from "../gold.js";
import type { Bench } from "./bench.js";
import { CHAPTERS } from "./chapters.js";
import { hunalignBatchCall, lemmatised } from "./hunalign.js";
import { chaptersOf } from "./joined.js";
import { writeManifest } from "./pair-files.js";
import { alignBatchCall } from "./program.js";
import { type Run, run } from "./run.js";
import { inTurns, ratio, type Timing } from "./timing.js";

/** The chapters in one call, by whole process. */
export interface Batch {
  readonly chapters: number;
  readonly sentences: readonly [source: number, target: number];
  readonly cores: number;
  readonly oneJob: Timing;
  readonly allCores: Timing;
  /** How many times as fast all cores are as one. */
  readonly gain: number;
  readonly hunalign?: Timing;
  /** Time on all cores, as a multiple of hunalign's. */
  readonly toHunalign?: number;
}

/** Times `align batch` on one core and on all, and hunalign on the same texts, lemmatised for it beforehand. */
export async function measureBatch({ novels, built, folder, runs, hunalign }: Bench): Promise<Batch> {
  const chapters = chaptersOf(novels, CHAPTERS.count, CHAPTERS);
  const cores = availableParallelism();
  const manifest = writeManifest(join(folder, "batch"), chapters);
  const texts = chapters.map((chapter) => lemmatised(chapter, built.data.lexicon));
  const other = hunalign && hunalignBatchCall(hunalign, texts, join(folder, "hunalign"));
  const times = await inTurns(runs, {
    allCores: () => runBatch(manifest, cores, folder),
    ...(other && { hunalign: () => run(other, folder) }),
    oneJob: () => runBatch(manifest, 1, folder),
  });
  return {
    chapters: chapters.length,
    sentences: [sentencesOf(chapters, "source"), sentencesOf(chapters, "target")],
    cores,
    ...times,
    gain: ratio(times.oneJob, times.allCores),
    ...(times.hunalign && { toHunalign: ratio(times.allCores, times.hunalign) }),
  };
}

/** Each run writes to a new folder: what is there already, a batch may take as done. */
async function runBatch(manifest: string, jobs: number, folder: string): Promise<Run> {
  const out = join(folder, "records");
  rmSync(out, { recursive: true, force: true });
  return run(alignBatchCall(manifest, jobs, out, join(folder, "output")), folder);
}

function sentencesOf(texts: readonly GoldDocument[], side: "source" | "target"): number {
  return texts.reduce((count, text) => count + text[side].length, 0);
}
