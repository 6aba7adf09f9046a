import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Band } from "../../src/score/band.js";
import { type Links, linksOf } from "../../src/score/links.js";
import { type MatchList, WordMatcher } from "../../src/score/word-matches.js";
import { type WordTable, wordTable } from "../../src/score/word-table.js";
import { anyBand, anyLinks, anyWordTable } from "./arbitrary.js";
import { typesOf } from "./explained.js";

const TYPES = 5;

const anyPair = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      spans: anyWordTable(rows, TYPES),
      words: anyWordTable(columns, TYPES),
      links: anyLinks(TYPES, TYPES).map((links) => linksOf(TYPES, links)),
      band: anyBand(rows, columns),
      longest: fc.integer({ min: 1, max: 4 }),
    }),
  );

function listed({ type, strength, size }: MatchList): string[] {
  return Array.from(type.subarray(0, size), (to, k) => `${to}:${strength[k]}`).sort();
}

/** The links of each word of a sentence to types that stand where some span of up to `longest` sentences may reach. */
function linksInReach(
  spans: WordTable,
  words: WordTable,
  { start, other, strength }: Links,
  { low, high }: Band,
  longest: number,
  sentence: number,
): string[] {
  const first = low[Math.max(0, sentence - longest + 1)]!;
  const end = high[Math.min(high.length - 1, sentence + longest)]!;
  const reached = new Set(typesOf(words, [first, end]));
  const found: string[] = [];
  for (const type of typesOf(spans, [sentence, sentence + 1])) {
    for (let k = start[type]!; k < start[type + 1]!; k++)
      if (reached.has(other[k]!)) found.push(`${other[k]}:${strength[k]}`);
  }
  return found.sort();
}

describe("WordMatcher", () => {
  test("finds the links of each sentence's words into its window, however often it is asked", () => {
    fc.assert(
      fc.property(anyPair, ({ spans, words, links, band, longest }) => {
        const matcher = new WordMatcher(spans, words, links, band, longest);
        const rows = spans.start.length - 1;
        for (let i = 0; i < rows; i++) {
          for (let k = i; k < Math.min(rows, i + longest); k++)
            expect(listed(matcher.of(k))).toEqual(linksInReach(spans, words, links, band, longest, k));
        }
      }),
    );
  });

  test("has room for any number of matches", () => {
    const words = Array.from({ length: 40 }, (_, k) => String(k));
    const spans = wordTable([words, words], () => 1);
    const everyPair = words.flatMap((_, from) => words.map((_, to) => ({ from, to, ratio: 10 })));
    const links = linksOf(words.length, everyPair);
    const band = { low: Int32Array.of(0, 0, 0), high: Int32Array.of(2, 2, 2) };
    const matcher = new WordMatcher(spans, spans, links, band, 1);
    for (const sentence of [0, 1]) {
      expect(listed(matcher.of(sentence))).toHaveLength(1600);
      expect(listed(matcher.of(sentence))).toEqual(linksInReach(spans, spans, links, band, 1, sentence));
    }
  });
});
