import { join } from "node:path";
import type { Bench } from "./bench.js";
import { joined } from "./joined.js";
import { writePair } from "./pair-files.js";
import { alignCall, alignPairCall } from "./program.js";
import { run } from "./run.js";
import { inTurns, type Timing } from "./timing.js";

/** Sentences of a side of a common pair: a news article, a short chapter. */
const PAIR = { source: 250, target: 342 };
/** So few that all of its time is start-up, lexicon and all. */
const FEW = { source: 5 };

/** Whole processes, each from its start to its end. */
export interface StartUp {
  /** `--version`, which needs no lexicon. */
  readonly version: Timing;
  /** A pair of five sentences. */
  readonly few: Timing;
  readonly pair: Timing;
  readonly pairSentences: readonly [source: number, target: number];
}

/** Times what a user waits for at least. */
export async function measureStartUp({ novels, folder, runs }: Bench): Promise<StartUp> {
  const text = joined(novels, PAIR, "pair");
  const pair = writePair(folder, text);
  const few = writePair(folder, joined(novels, FEW, "few"));
  const output = join(folder, "output");
  const times = await inTurns(runs, {
    version: () => run(alignCall(["--version"], output), folder),
    few: () => run(alignPairCall(few, output), folder),
    pair: () => run(alignPairCall(pair, output), folder),
  });
  return { ...times, pairSentences: [text.source.length, text.target.length] };
}
