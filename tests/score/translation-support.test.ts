import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Band, fullBand } from "../../src/score/band.js";
import { linksOf, strengthOf } from "../../src/score/links.js";
import {
  bestShares,
  LOG_NULL_SHARE,
  MAX_SHARE,
  TranslationSupport,
} from "../../src/score/translation-support.js";
import { type WordTable, wordTable } from "../../src/score/word-table.js";
import { anyBand, anyLinks, anyWordTable } from "./arbitrary.js";
import { bestByFormula, pairsIn, shareByFormula, supportByFormula } from "./explained.js";

const TYPES = 4;
const LONGEST = 3;

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

/** One sentence of each side, of so many words; each word is linked to the one of the same number. */
function pairOf(spanWords: number, words: number, strength: number): TranslationSupport {
  const table = (count: number): WordTable =>
    wordTable([Array.from({ length: count }, (_, k) => String(k))], () => 1);
  const count = Math.min(spanWords, words);
  const links = {
    start: Uint32Array.from({ length: spanWords + 1 }, (_, k) => Math.min(k, count)),
    other: Uint32Array.from({ length: count }, (_, k) => k),
    strength: new Uint8Array(count).fill(strength),
  };
  return new TranslationSupport(table(spanWords), table(words), links, fullBand(1, 1), 1);
}

describe("TranslationSupport.share", () => {
  test("is nothing for words that nothing explains, and counts by the word", () => {
    expect(pairOf(5, 5, 0).share(0, 0)).toBeCloseTo(0);
    expect(pairOf(0, 5, 0).of(0, 1, 0, 1)).toBeCloseTo(5 * LOG_NULL_SHARE);
    expect(pairOf(0, 0, 0).share(0, 0)).toBe(0);
    const explained = pairOf(5, 5, strengthOf(60));
    expect(explained.share(0, 0)).toBeCloseTo((explained.of(0, 1, 0, 1) - 5 * LOG_NULL_SHARE) / 5, 5);
    expect(explained.share(0, 0)).toBeGreaterThan(1);
  });

  test("is what the formula says for every two sentences of the band", () => {
    fc.assert(
      fc.property(anyTables, ({ spans, words, links, band }) => {
        const support = new TranslationSupport(spans, words, links, band, LONGEST);
        for (const [given, sentence] of pairsIn(band)) {
          const expected = shareByFormula(spans, words, links, [given, given + 1], sentence);
          expect(support.share(given, sentence)).toBeCloseTo(expected, 4);
        }
      }),
    );
  });
});

describe("bestShares", () => {
  const anyKnown = fc.array(fc.double({ min: 0, max: MAX_SHARE, noNaN: true }), {
    minLength: 5,
    maxLength: 5,
  });

  test("are those of the best sentence of the band, or better ones that are known, up to the most", () => {
    fc.assert(
      fc.property(anyTables, anyKnown, ({ spans, words, links, band }, known) => {
        const atLeast = Float64Array.from(known.slice(0, words.start.length - 1));
        const expected = bestByFormula(spans, words, links, band).map((share, k) =>
          Math.max(share, atLeast[k]!),
        );
        const found = bestShares(new TranslationSupport(spans, words, links, band, 1), band, atLeast);
        found.forEach((share, k) => {
          expect(share).toBeCloseTo(expected[k]!, 4);
        });
        expect([...atLeast]).toEqual(known.slice(0, words.start.length - 1));
      }),
    );
  });

  test("start from nothing, and go no further than the most", () => {
    const full = fullBand(1, 1);
    expect([...bestShares(pairOf(3, 3, 0), full)]).toEqual([0]);
    expect([...bestShares(pairOf(1, 1, 255), full)]).toEqual([MAX_SHARE]);
  });
});
