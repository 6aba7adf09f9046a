import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Alignment, Bead } from "../../src/align/bead.js";
import { type AlignerData, alignSegmented } from "../../src/align/index.js";
import type { Language } from "../../src/read/document.js";
import { readDocument } from "../../src/read/index.js";
import { segment } from "../../src/segment/index.js";
import type { Segmented } from "../../src/segment/sentence.js";
import { loadShipped } from "../../src/shipped.js";

const RUNS = 40;

let data: AlignerData;

beforeAll(async () => {
  data = (await loadShipped()).data;
});

const CHINESE = [
  "我没有带伞。",
  "他说：“走吧！”",
  "说",
  "1.3亿，",
  "2021年3月。",
  "？",
  "……",
  "”",
  "㐀𠮷",
  "WHO",
  " ",
];
const ENGLISH = [
  "I had no umbrella. ",
  "“Go!” he said. ",
  "say ",
  "130 million, ",
  "In March 2021. ",
  "? ",
  "… ",
  "” ",
  "😀",
  "WHO ",
  " ",
];
const CHINESE_MARKS = ["。", "？！", "……", "“", "”", "——"];
const ENGLISH_MARKS = [". ", "?! ", "… ", "“", "” ", " — "];

/** Lines of such pieces, empty ones among them, with something in the first. */
function anyLines(pieces: readonly string[], first: string): fc.Arbitrary<string[]> {
  const line = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""));
  return fc.array(line, { maxLength: 10 }).map((lines) => [first, ...lines]);
}

const anyChinese = fc.oneof(anyLines(CHINESE, "下雨了。"), anyLines(CHINESE_MARKS, "。"));
const anyEnglish = fc.oneof(anyLines(ENGLISH, "It rained."), anyLines(ENGLISH_MARKS, "."));
const anyLayout = fc.constantFrom(undefined, "lines" as const);

async function read(lines: readonly string[], language: Language, layout?: "lines"): Promise<Segmented> {
  const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
  return segment(await readDocument(bytes, { path: language, language, ...(layout && { layout }) }));
}

function expectComplete({ sentences, paragraphs }: Alignment, source: Segmented, target: Segmented): void {
  for (const [side, text] of [
    ["source", source],
    ["target", target],
  ] as const) {
    expect(covered(sentences, side)).toEqual([...text.sentences.keys()]);
    expect(covered(paragraphs, side)).toEqual([...text.document.blocks.keys()]);
  }
  for (const bead of [...sentences, ...paragraphs]) {
    expect(bead.source.end - bead.source.start + bead.target.end - bead.target.start).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
  }
}

function covered(beads: readonly Bead[], side: "source" | "target"): number[] {
  return beads.flatMap((bead) =>
    Array.from({ length: bead[side].end - bead[side].start }, (_, k) => bead[side].start + k),
  );
}

describe("alignSegmented", () => {
  test("puts every sentence and paragraph in one bead, whichever side is Chinese", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyChinese,
        anyEnglish,
        anyLayout,
        fc.boolean(),
        async (zh, en, layout, chineseFirst) => {
          const chinese = await read(zh, "zh-Hans", layout);
          const english = await read(en, "en", layout);
          const [source, target] = chineseFirst ? [chinese, english] : [english, chinese];
          expectComplete(await alignSegmented(source, target, data), source, target);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("does so where one side is ten times as long, or hundreds of times", async () => {
    await fc.assert(
      fc.asyncProperty(anyChinese, anyEnglish, fc.constantFrom(10, 200), async (zh, en, times) => {
        const short = { chinese: await read(zh, "zh-Hans"), english: await read(en, "en") };
        const long = {
          chinese: await read(repeated(zh, times), "zh-Hans"),
          english: await read(repeated(en, times), "en"),
        };
        const first = await alignSegmented(long.chinese, short.english, data);
        expectComplete(first, long.chinese, short.english);
        const second = await alignSegmented(short.chinese, long.english, data);
        expectComplete(second, short.chinese, long.english);
      }),
      { numRuns: 3 },
    );
  });

  test("gives the same beads whichever side is the source", async () => {
    const chinese = await read(["下雨了。我没有带伞。", "他说：“走吧！”"], "zh-Hans");
    const english = await read(["It rained. I had no umbrella.", "“Go!” he said."], "en");
    const forth = await alignSegmented(chinese, english, data);
    const back = await alignSegmented(english, chinese, data);
    const exchanged = back.sentences.map(({ source, target, confidence }) => ({
      source: target,
      target: source,
      confidence,
    }));
    expect(exchanged).toEqual(forth.sentences);
    expect(forth.sentences).toHaveLength(3);
  });

  test("leaves alone what one side has and the other lacks", async () => {
    const chinese = await read(["来源：新华社", "", "轿夫来了。", "", "货币是虚拟的。"], "zh-Hans");
    const english = await read(["The porters came.", "", "The currency is virtual."], "en");
    const { paragraphs } = await alignSegmented(chinese, english, data);
    expect(
      paragraphs.map(({ source, target }) => [source.end - source.start, target.end - target.start]),
    ).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
  });
});

function repeated(lines: readonly string[], times: number): string[] {
  return Array.from({ length: times }, () => lines).flat();
}
