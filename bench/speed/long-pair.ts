import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bitext } from "../../src/record/bitext.js";
import type { GoldDocument } from "../gold.js";
import { addCounts, type Counts, prf, strictCounts } from "../scores.js";
import type { Bench } from "./bench.js";
import { hunalignPairCall, lemmatised } from "./hunalign.js";
import { type Joined, joined } from "./joined.js";
import { writePair } from "./pair-files.js";
import { alignPairCall } from "./program.js";
import { type Run, run } from "./run.js";
import { inTurns, ratio, rounded, type Timing } from "./timing.js";

/** Sentences of several books, in one pair. */
const SIZE = { source: 30_000, target: 42_700 };
/** It takes long, and varies little. */
const RUNS = 3;

/** One long pair, by whole process. */
export interface LongPair {
  readonly sentences: readonly [source: number, target: number];
  readonly align: Timing;
  /** Strict F1 on the pair, and on the parts that it is joined of, each aligned alone. */
  readonly strictF1: number;
  readonly strictF1OfParts: number;
  readonly hunalign?: Timing;
  /** Time as a multiple of hunalign's. */
  readonly toHunalign?: number;
}

/** Times a long pair, and hunalign on the same text; nothing if texts are to be shorter. */
export async function measureLongPair(bench: Bench): Promise<LongPair | undefined> {
  const { documents, built, folder, runs, most, hunalign } = bench;
  if (most < SIZE.source) return undefined;
  const text = joined(documents, SIZE, "long");
  const record = join(folder, "long.json");
  const lemmas = writePair(join(folder, "lemmas"), lemmatised(text, built.data.lexicon));
  const other = hunalign && hunalignPairCall(hunalign, lemmas, join(folder, "ladder"));
  const times = await inTurns(Math.min(RUNS, runs), {
    align: () => alignTo(record, text, folder),
    ...(other && { hunalign: () => run(other, folder) }),
  });
  return {
    sentences: [text.source.length, text.target.length],
    ...times,
    strictF1: f1Of(countsOf(record, text)),
    strictF1OfParts: f1Of(await countsOfParts(text, folder)),
    ...(times.hunalign && { toHunalign: ratio(times.align, times.hunalign) }),
  };
}

function alignTo(record: string, text: GoldDocument, folder: string): Promise<Run> {
  return run(alignPairCall(writePair(folder, text), record), folder);
}

/** Parts that recur are aligned once, and count as often as they recur. */
async function countsOfParts({ parts }: Joined, folder: string): Promise<Counts> {
  const record = join(folder, "part.json");
  const known = new Map<string, Counts>();
  for (const part of parts) {
    if (known.has(part.id)) continue;
    await alignTo(record, part, folder);
    known.set(part.id, countsOf(record, part));
  }
  return parts.map(({ id }) => known.get(id)!).reduce(addCounts);
}

function countsOf(record: string, { beads }: GoldDocument): Counts {
  const bitext = JSON.parse(readFileSync(record, "utf8")) as Bitext;
  return strictCounts(bitext.beads, beads);
}

function f1Of(counts: Counts): number {
  return rounded(prf(counts).f1, 4);
}
