import type { Bitext, BitextSide, Language, RecordBead } from "../../src/record/bitext.js";
import { summaryOf } from "../../src/record/summary.js";
import { seededRandom } from "../seeded-random.js";

const WORDS = {
  "zh-Hans": [
    "雨",
    "打在",
    "屋顶",
    "上",
    "风",
    "从",
    "门外",
    "吹来",
    "他",
    "没有",
    "说话",
    "，",
    "灯",
    "还",
    "亮着",
  ],
  en: [
    "rain ",
    "on ",
    "the ",
    "roof ",
    "and ",
    "wind ",
    "from ",
    "outside ",
    "he ",
    "said ",
    "nothing ",
    "still ",
  ],
} as const;

/** The words of the shortest sentence, and of the longest. */
const SHORTEST = 3;
const LONGEST = 60;

/** Sentences of a paragraph. */
const PARAGRAPH = 5;

type Random = () => number;

/**
 * A record of sentences of many lengths, most of which are in pairs; the same for the same numbers.
 *
 * @param source how many Chinese sentences it has
 * @param target how many English ones, from as many to twice as many
 */
export function madeUpRecord(source: number, target: number): Bitext {
  const random = seededRandom(1);
  const sides = {
    source: sideOf("novel.zh.txt", "zh-Hans", source, random),
    target: sideOf("novel.en.txt", "en", target, random),
  };
  const counted = { ...sides, beads: beadsOf(source, target, random), gaps: [] };
  const paragraphBeads: RecordBead[] = [
    {
      source: sides.source.paragraphs.map((_, index) => index),
      target: sides.target.paragraphs.map((_, index) => index),
      confidence: 0.9,
    },
  ];
  const head = { format: "duiqi/bitext", version: 1, signature: "made up" } as const;
  return { ...head, ...counted, paragraphBeads, summary: summaryOf(counted) };
}

function sideOf(path: string, language: "zh-Hans" | "en", count: number, random: Random): BitextSide {
  const sentences = Array.from({ length: count }, (_, index) => {
    const paragraph = Math.floor(index / PARAGRAPH);
    return { text: textOf(language, random), paragraph, line: paragraph + 1, column: 1 };
  });
  const paragraphs = Array.from({ length: Math.ceil(count / PARAGRAPH) }, (_, index) => {
    return { kind: "paragraph", line: index + 1 } as const;
  });
  return { path, language, sha256: "0".repeat(64), paragraphs, sentences };
}

/** Most sentences are short. */
function textOf(language: Language & keyof typeof WORDS, random: Random): string {
  const words = WORDS[language];
  const length = SHORTEST + Math.floor((LONGEST - SHORTEST) * random() ** 2);
  const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]!).join("");
  return `${text.trim()}${language === "en" ? "." : "。"}`;
}

/** One sentence with one, or with two as often as the target has more; of a few nobody is sure. */
function beadsOf(source: number, target: number, random: Random): RecordBead[] {
  let next = 0;
  return Array.from({ length: source }, (_, index) => {
    const end = Math.round(((index + 1) * target) / source);
    const bead = {
      source: [index],
      target: Array.from({ length: end - next }, (_, k) => next + k),
      confidence: Math.round(1000 * (1 - random() ** 4)) / 1000,
    };
    next = end;
    return bead;
  });
}
