import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { transposeBand } from "../../src/score/band.js";
import { SHAPES } from "../../src/score/bead-shapes.js";
import { FEATURES, type FeatureName } from "../../src/score/features.js";
import { linksOf, transpose } from "../../src/score/links.js";
import { type Manner, USUAL_MANNER } from "../../src/score/manner.js";
import { PairFeatures } from "../../src/score/pair-features.js";
import type { ByPassage } from "../../src/score/passages.js";
import { type WordTable, wordTable } from "../../src/score/word-table.js";
import type { PairWords } from "../../src/score/words.js";
import { type AnyPair, anyPair, pairWords } from "./any-pair.js";
import { bestByFormula, contentOf } from "./explained.js";
import { measuredBead } from "./measured-bead.js";

/** Features that say what shape a bead has. */
const SHAPE = /^bead/;

function featuresOf({ spans, words, links, band, best }: AnyPair, manner?: readonly Manner[]): PairFeatures {
  return new PairFeatures(spans, words, links, band, best, manner && inTurns(manner, words));
}

/** A manner for each sentence of either side, by turns. */
function inTurns(told: readonly Manner[], { chinese, english }: PairWords): ByPassage<Manner> {
  const turns = ({ start }: WordTable) =>
    Int32Array.from({ length: start.length - 1 }, (_, k) => k % told.length);
  return { passages: { count: told.length, chinese: turns(chinese), english: turns(english) }, told };
}

/** What a measurement writes, without what is 0. */
function written(measure: (out: Float64Array) => void): Partial<Record<FeatureName, number>> {
  const out = new Float64Array(FEATURES.length).fill(Number.NaN);
  measure(out);
  return Object.fromEntries(FEATURES.map((name, k) => [name, out[k]!]).filter(([, value]) => value !== 0));
}

describe("PairFeatures.bead", () => {
  const sentences = (side: string) => Array.from({ length: 8 }, () => side);

  test.each<[number, number, FeatureName]>([
    [1, 1, "bead11"],
    [1, 2, "bead12"],
    [1, 3, "bead13"],
    [1, 4, "bead14"],
    [1, 6, "bead14"],
    [2, 1, "bead21"],
    [3, 1, "bead31"],
    [4, 1, "bead31"],
    [2, 2, "bead22"],
    [2, 3, "beadMany"],
    [3, 2, "beadMany"],
    [4, 4, "beadMany"],
    [2, 6, "beadMany"],
  ])("calls a bead of %d and %d sentences %s, and nothing else", (rows, columns, name) => {
    const features = measuredBead(sentences("走。"), sentences("Go."), [1, rows, 1, columns]);
    expect(FEATURES.filter((feature) => SHAPE.test(feature) && features[feature] !== 0)).toEqual([name]);
    expect(features[name]).toBe(1);
  });

  test("has a shape for every bead of up to 4 Chinese and 6 English sentences, 8 in all", () => {
    const expected = [1, 2, 3, 4].flatMap((rows) =>
      [1, 2, 3, 4, 5, 6].filter((columns) => rows + columns <= 8).map((columns) => ({ rows, columns })),
    );
    expect(SHAPES).toEqual(expected);
  });

  test("says nothing of nulls, and leaves nothing of what was written before", () => {
    fc.assert(
      fc.property(anyPair(5), (pair) => {
        const names = Object.keys(written((out) => featuresOf(pair).bead(0, 0, 0, out)));
        expect(names.filter((name) => name.includes("Null"))).toEqual([]);
      }),
    );
  });
});

describe("PairFeatures' nulls", () => {
  /** How well the best sentence explains each: the best of the band, or better ones that are known. */
  function bestOf({ words: { chinese, english }, links, band, best }: AnyPair) {
    const back = transpose(links, english.spelling.length);
    const turned = transposeBand(band, english.start.length - 1);
    const byChinese = bestByFormula(chinese, english, links, band);
    const byEnglish = bestByFormula(english, chinese, back, turned);
    return {
      chinese: byEnglish.map((share, i) => Math.max(share, best.chinese[i]!)),
      english: byChinese.map((share, j) => Math.max(share, best.english[j]!)),
    };
  }

  test("are what they open or extend, their content, the best that explains them, how many there are and how close the text is", () => {
    const manners = [
      { ...USUAL_MANNER, nulls: { chinese: 0.1, english: 0.001 }, closeness: 3 },
      { ...USUAL_MANNER, nulls: { chinese: 0.2, english: 0.4 }, closeness: 4 },
    ];
    // Beyond 3.5 closeness is not told apart, nor are rates below .003.
    const closer = [3, 3.5].map((closeness) => closeness - USUAL_MANNER.closeness);
    const rate = { chinese: [0.1, 0.2], english: [0.003, 0.4] };
    fc.assert(
      fc.property(anyPair(5), fc.boolean(), (pair, extends_) => {
        const features = featuresOf(pair, manners);
        const best = bestOf(pair);
        const { chinese, english } = pair.words;
        for (let i = 0; i < features.rows; i++) {
          expect(written((out) => features.chineseNull(i, extends_, out))).toEqual(
            nonZero({
              [extends_ ? "chineseNullExtend" : "chineseNullOpen"]: 1,
              chineseNullContent: contentOf(chinese, [i, i + 1]) / 10,
              chineseNullSupport: best.chinese[i]!,
              chineseNullRate: Math.log(rate.chinese[i % 2]! / 0.05),
              chineseNullCloseness: closer[i % 2]!,
            }),
          );
        }
        for (let j = 0; j < features.columns; j++) {
          expect(written((out) => features.englishNull(j, extends_, out))).toEqual(
            nonZero({
              [extends_ ? "englishNullExtend" : "englishNullOpen"]: 1,
              englishNullContent: contentOf(english, [j, j + 1]) / 10,
              englishNullSupport: best.english[j]!,
              englishNullRate: Math.log(rate.english[j % 2]! / 0.05),
              englishNullCloseness: closer[j % 2]!,
            }),
          );
        }
      }),
    );
  });

  test("say nothing of how many there are and how close the text is as long as that is not known", () => {
    const [pair] = fc.sample(anyPair(3), { numRuns: 1, seed: 1 });
    const features = featuresOf(pair!);
    const known = [
      ...Object.keys(written((out) => features.chineseNull(0, false, out))),
      ...Object.keys(written((out) => features.englishNull(0, false, out))),
    ].filter((name) => /Rate$|Closeness$/.test(name));
    expect(known).toEqual([]);
  });

  test("count content up to 40 words", () => {
    const [pair] = fc.sample(anyPair(1), { numRuns: 1, seed: 1 });
    const side = (words: number) => wordTable([Array(words).fill("0")], () => 1);
    const features = featuresOf({ ...pair!, words: pairWords(side(39), side(41)), links: linksOf(1, []) });
    const chinese = written((out) => features.chineseNull(0, false, out));
    const english = written((out) => features.englishNull(0, false, out));
    expect([chinese.chineseNullContent, english.englishNullContent]).toEqual([3.9, 4]);
  });

  /** Those that are not 0, to be compared with five digits. */
  function nonZero(expected: Readonly<Record<string, number>>) {
    return Object.fromEntries(
      Object.entries(expected)
        .filter(([, value]) => Math.abs(value) > 1e-12)
        .map(([name, value]) => [name, expect.closeTo(value, 4)]),
    );
  }
});
