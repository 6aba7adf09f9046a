import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { alignPair } from "../src/pipeline.js";
import type { Document, Language } from "../src/read/document.js";
import type { GlossaryTerm } from "../src/read/glossary-term.js";
import { readDocument } from "../src/read/index.js";
import type { Bitext, RecordBead } from "../src/record/bitext.js";
import { loadShipped, type Shipped } from "../src/shipped.js";

/** Aligning takes some milliseconds a pair, the worst pairs a hundred. */
const RUNS = 40;

let shipped: Shipped;

beforeAll(async () => {
  shipped = await loadShipped();
});

function read(text: string, language: Language): Promise<Document> {
  return readDocument(new TextEncoder().encode(text), { path: language, language });
}

async function align(
  chinese: string,
  english: string,
  glossary: readonly GlossaryTerm[] = [],
): Promise<Bitext> {
  const documents = [await read(chinese, "zh-Hans"), await read(english, "en")] as const;
  return alignPair(...documents, shipped.data, "test", { glossary });
}

function line(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
}

const CHINESE = [
  "今天下了雨",
  "我没有带伞",
  "他说：“走吧！”",
  "2021年3月",
  "。",
  "，",
  "？",
  "……",
  "《三国演义》",
  "𠮷",
  "\u3000",
  "WHO",
];
const ENGLISH = [
  "It rained today",
  "I had no umbrella",
  "“Go!” he said",
  "in March 2021",
  ". ",
  ", ",
  "? ",
  "… ",
  "Mr. Li ",
  "😀",
  " ",
  "WHO",
];

/** Texts of one line to many, blank ones among them; now and then one side is ten times as long. */
function texts(pieces: readonly string[], first: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(line(pieces), { maxLength: 12 }), fc.constantFrom(1, 1, 10))
    .map(([lines, times]) => `${first}\n${`${lines.join("\n")}\n`.repeat(times)}`);
}

/** Terms that run across words, marks, numbers and spaces of the texts, and some that are none. */
const anyGlossary = fc.array(
  fc.record({
    chinese: line(CHINESE.filter((piece) => /[\p{L}\p{N}]/u.test(piece))),
    english: line(ENGLISH.filter((piece) => /[a-z\d]/i.test(piece))),
  }),
  { maxLength: 6 },
);

describe("alignPair", () => {
  test("puts every sentence and every paragraph of any two texts in one bead, every null one in a gap", async () => {
    await fc.assert(
      fc.asyncProperty(texts(CHINESE, "开始"), texts(ENGLISH, "The start"), async (chinese, english) => {
        const bitext = await align(chinese, english);
        for (const side of ["source", "target"] as const) {
          const { sentences, paragraphs } = bitext[side];
          expect(indexes(bitext.beads, side)).toEqual([...sentences.keys()]);
          expect(indexes(bitext.paragraphBeads, side)).toEqual([...paragraphs.keys()]);
          const alone = bitext.beads.filter(
            ({ source, target }) => source.length === 0 || target.length === 0,
          );
          const gaps = bitext.gaps.filter((gap) => gap.side === side);
          expect(gaps.flatMap((gap) => gap.sentences)).toEqual(indexes(alone, side));
        }
        for (const { confidence } of [...bitext.beads, ...bitext.paragraphBeads, ...bitext.gaps]) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("loses no character but white space, with any glossary", async () => {
    const pair = [texts(CHINESE, "开始"), texts(ENGLISH, "The start")] as const;
    await fc.assert(
      fc.asyncProperty(...pair, anyGlossary, async (chinese, english, glossary) => {
        const { source, target, beads } = await align(chinese, english, glossary);
        expect(solid(source.sentences.map(({ text }) => text).join(""))).toBe(solid(chinese));
        expect(solid(target.sentences.map(({ text }) => text).join(""))).toBe(solid(english));
        expect(indexes(beads, "source")).toEqual([...source.sentences.keys()]);
        expect(indexes(beads, "target")).toEqual([...target.sentences.keys()]);
      }),
      { numRuns: RUNS },
    );
  });

  test("refuses two texts in one language", async () => {
    const documents = [await read("It rains.", "en"), await read("It rained.", "en")] as const;
    await expect(alignPair(...documents, shipped.data, "test")).rejects.toThrow(/^both texts are English; /);
    const chinese = [await read("下雨。", "zh-Hans"), await read("下雨。", "zh-Hant")] as const;
    await expect(alignPair(...chinese, shipped.data, "test")).rejects.toThrow(/^both texts are Chinese; /);
  });
});

function indexes(beads: readonly RecordBead[], side: "source" | "target"): number[] {
  return beads.flatMap((bead) => bead[side]);
}

function solid(text: string): string {
  return text.replace(/\p{White_Space}/gu, "");
}
