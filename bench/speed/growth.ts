import { join } from "node:path";
import type { Bench } from "./bench.js";
import { joined } from "./joined.js";
import { writePair } from "./pair-files.js";
import { alignPairCall } from "./program.js";
import { run } from "./run.js";
import { inTurns, rounded, type Timing } from "./timing.js";

/** Chinese sentences of one pair. */
const SIZES = [1000, 3000, 10_000, 30_000, 100_000];
/** Texts longer than this many Chinese sentences are timed once. */
const OFTEN = 10_000;

/** A pair of this length, by whole process. */
export interface Length extends Timing {
  readonly source: number;
  readonly target: number;
  readonly microsecondsPerSentence: number;
  /** Time for a Chinese sentence, as a multiple of that in the shortest text. */
  readonly toShortest: number;
}

/** Times pairs of growing length. */
export async function measureGrowth({ documents, folder, runs, most }: Bench): Promise<Length[]> {
  const lengths: Length[] = [];
  for (const size of SIZES.filter((size) => size <= most)) {
    const text = joined(documents, { source: size }, String(size));
    const files = writePair(folder, text);
    const { timing } = await inTurns(size > OFTEN ? 1 : runs, {
      timing: () => run(alignPairCall(files, join(folder, "output")), folder),
    });
    lengths.push(lengthOf(text.source.length, text.target.length, timing, lengths[0]));
  }
  return lengths;
}

/** A time by its sentences, and by those of the shortest text. */
export function lengthOf(source: number, target: number, timing: Timing, shortest?: Length): Length {
  const perSentence = timing.seconds / source;
  const base = shortest === undefined ? perSentence : shortest.seconds / shortest.source;
  return {
    source,
    target,
    ...timing,
    microsecondsPerSentence: rounded(perSentence * 1e6, 1),
    toShortest: rounded(perSentence / base, 3),
  };
}
