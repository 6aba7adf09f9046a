import type { GoldDocument } from "../gold.js";
import type { Bench } from "./bench.js";
import type { Built } from "./built.js";
import { CHAPTERS } from "./chapters.js";
import { chaptersOf } from "./joined.js";
import { textOf } from "./pair-files.js";
import { median, rounded } from "./timing.js";

const STAGES = ["read", "segment", "align", "diagnose", "record", "write"] as const;

/** Seconds by stage. */
type Seconds = Record<(typeof STAGES)[number], number>;

/** What a stage takes of all chapters, in a process that has done them before. */
export interface Stage {
  readonly stage: string;
  readonly seconds: number;
  readonly chineseSentencesPerSecond: number;
}

/** Times each stage over the chapters, from bytes to JSON, in this process; the first round warms it up. */
export async function measureStages({ novels, built, runs }: Bench): Promise<Stage[]> {
  const chapters = chaptersOf(novels, CHAPTERS.count, CHAPTERS);
  const sentences = chapters.reduce((sum, { source }) => sum + source.length, 0);
  const rounds: Seconds[] = [];
  for (let round = 0; round <= runs; round++) rounds.push(await oneRound(chapters, built));
  return STAGES.map((stage) => {
    const seconds = median(rounds.slice(1).map((times) => times[stage]));
    return {
      stage,
      seconds: rounded(seconds, 4),
      chineseSentencesPerSecond: Math.round(sentences / seconds),
    };
  });
}

async function oneRound(chapters: readonly GoldDocument[], built: Built): Promise<Seconds> {
  const total: Seconds = { read: 0, segment: 0, align: 0, diagnose: 0, record: 0, write: 0 };
  for (const chapter of chapters) {
    const times = await timeChapter(chapter, built);
    for (const stage of STAGES) total[stage] += times[stage];
  }
  return total;
}

async function timeChapter(
  chapter: GoldDocument,
  { data, signature, version, stages }: Built,
): Promise<Seconds> {
  const bytes = [chapter.source, chapter.target].map((lines) => new TextEncoder().encode(textOf(lines)));
  const clock = stopwatch();
  const documents = [
    await stages.readDocument(bytes[0]!, { path: "zh", layout: "lines" }),
    await stages.readDocument(bytes[1]!, { path: "en", layout: "lines" }),
  ] as const;
  const read = clock();
  const [source, target] = [stages.segment(documents[0]), stages.segment(documents[1])];
  const segment = clock();
  const alignment = await stages.alignSegmented(source, target, data);
  const align = clock();
  const gaps = stages.findGaps(source, target, alignment);
  const diagnose = clock();
  const bitext = stages.encodeBitext({ source, target, alignment, gaps, signature });
  const record = clock();
  for (const chunk of stages.json.write(bitext, { version })) Buffer.from(chunk);
  return { read, segment, align, diagnose, record, write: clock() };
}

/** Tells at each call the seconds since the one before. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return seconds;
  };
}
