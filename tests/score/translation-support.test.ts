import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Band } from "../../src/score/band.js";
import { type Links, linksOf } from "../../src/score/links.js";
import { explainedShare, LOG_NULL_SHARE, TranslationSupport } from "../../src/score/translation-support.js";
import type { WordTable } from "../../src/score/word-table.js";
import { anyBand, anyLinks, anyWordTable } from "./arbitrary.js";

const TYPES = 4;
const LONGEST = 3;
/** λ, the share of words that stand without counterpart. */
const NULL_SHARE = Math.exp(LOG_NULL_SHARE);

const anyTables = fc
  .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.record({
      spans: anyWordTable(rows, TYPES),
      words: anyWordTable(columns, TYPES),
      links: anyLinks(TYPES, TYPES).map((links) => linksOf(TYPES, links)),
      band: anyBand(rows, columns),
    }),
  );

/** Σ w · log(λ + (1−λ) · max r / (|span|^.6 · 12^.4)), word by word. */
function supportByFormula(
  spans: WordTable,
  words: WordTable,
  links: Links,
  span: readonly [number, number],
  explained: readonly [number, number],
): number {
  const given = spans.type.slice(spans.start[span[0]]!, spans.start[span[1]]!);
  const ratio = (from: number, to: number) => {
    for (let k = links.start[from]!; k < links.start[from + 1]!; k++)
      if (links.other[k] === to) return links.ratio[k]!;
    return 0;
  };
  let sum = 0;
  for (const type of words.type.slice(words.start[explained[0]]!, words.start[explained[1]]!)) {
    const evidence = Math.max(0, ...Array.from(given, (from) => ratio(from, type)));
    const dilution = Math.max(given.length, 1) ** 0.6 * 12 ** 0.4;
    sum += words.weight[type]! * Math.log(NULL_SHARE + ((1 - NULL_SHARE) * evidence) / dilution);
  }
  return sum;
}

/** Every span and every run of sentences that a bead within the band may hold. */
function* beadsIn({ low, high }: Band): Generator<{ i: number; a: number; j: number; end: number }> {
  for (let i = 0; i + 1 < low.length; i++) {
    for (let a = 1; a <= LONGEST && i + a < low.length; a++) {
      for (let j = low[i]!; j <= high[i]!; j++) {
        for (let end = Math.max(j, low[i + a]!); end <= high[i + a]!; end++) yield { i, a, j, end };
      }
    }
  }
}

describe("TranslationSupport", () => {
  test("is what the formula says for every bead within the band", () => {
    fc.assert(
      fc.property(anyTables, ({ spans, words, links, band }) => {
        const support = new TranslationSupport(spans, words, links, band, LONGEST);
        for (const { i, a, j, end } of beadsIn(band)) {
          const expected = supportByFormula(spans, words, links, [i, i + a], [j, end]);
          expect(support.of(i, a, j, end)).toBeCloseTo(expected, 4);
        }
      }),
    );
  });
});

describe("explainedShare", () => {
  test("is nothing for words that nothing explains, and counts by the word", () => {
    expect(explainedShare(5 * LOG_NULL_SHARE, 5)).toBeCloseTo(0);
    expect(explainedShare(5 * LOG_NULL_SHARE + 10, 5)).toBeCloseTo(2);
    expect(explainedShare(0, 0)).toBe(0);
  });
});
