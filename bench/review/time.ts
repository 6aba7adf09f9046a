import type { AlignerData } from "../../src/align/index.js";
import { reviewOf } from "../../src/review/from-record.js";
import { openRealigner } from "../../src/review/realign/index.js";
import { RecordText } from "../../src/review/realign/record-text.js";
import type { Figures } from "../figures.js";
import type { GoldDocument } from "../gold.js";
import { joined } from "../speed/joined.js";
import { recordOf } from "./records.js";

/** Searches of one stretch that are timed, after as many that are not: the compiler is still at work in these. */
const SEARCHES = 15;

/** How long a stretch of so many source sentences takes to search as a whole, and a record to be learned before. */
export async function measureStretch(
  documents: readonly GoldDocument[],
  sentences: number,
  data: AlignerData,
): Promise<Figures> {
  const record = await recordOf(joined(documents, { source: sentences }, String(sentences)), data);
  const { source, target } = reviewOf(record, "joined");
  const text = new RecordText(record, data, []);
  const learnMilliseconds = milliseconds(() => text.learn());
  const stretch = { source: { start: 0, end: source.length }, target: { start: 0, end: target.length } };
  const times = Array.from({ length: 2 * SEARCHES }, () =>
    milliseconds(() => text.search({ source, target }, stretch)),
  ).slice(SEARCHES);
  return {
    sourceSentences: source.length,
    targetSentences: target.length,
    learnMilliseconds,
    medianMilliseconds: median(times),
    mostMilliseconds: Math.max(...times),
  };
}

/** How long the search after a correction takes in a long record, of which it looks at a part. */
export async function measureLong(
  documents: readonly GoldDocument[],
  sentences: number,
  data: AlignerData,
): Promise<Figures> {
  const record = await recordOf(joined(documents, { source: sentences }, String(sentences)), data);
  const review = reviewOf(record, "joined");
  const realigner = openRealigner(record, data);
  const prepareMilliseconds = milliseconds(() => realigner.prepare());
  const times = Array.from({ length: 2 * SEARCHES }, (_, k) => {
    const row = Math.floor(((k + 1) * review.rows.length) / (2 * SEARCHES + 1));
    return milliseconds(() => realigner.suggest(review, { start: row, end: row }));
  }).slice(SEARCHES);
  return {
    sourceSentences: review.source.length,
    targetSentences: review.target.length,
    prepareMilliseconds,
    medianMilliseconds: median(times),
    mostMilliseconds: Math.max(...times),
  };
}

/** The time that a processor works on something, whatever else the machine does meanwhile. */
export function milliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one of some numbers, 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
