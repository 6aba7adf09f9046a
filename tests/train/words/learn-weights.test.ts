import { describe, expect, test } from "@jest/globals";
import type { Examples } from "../../../scripts/train/words/examples.js";
import { learnWordWeights } from "../../../scripts/train/words/learn-weights.js";

/** Many times the same translations and strangers: by word what it gains, of words that each weigh so much as content. */
function examples(
  contents: readonly number[],
  translation: readonly number[],
  stranger: readonly number[],
  times = 20_000,
): Examples {
  const all = Array.from({ length: times }, (_, k) => (k % 3 === 0 ? translation : stranger));
  return {
    words: contents.map((content, k) => ({ isChinese: false, spelling: String(k), content })),
    start: Int32Array.from({ length: times + 1 }, (_, k) => k * contents.length),
    word: Int32Array.from({ length: times * contents.length }, (_, k) => k % contents.length),
    gain: Float32Array.from(all.flat()),
    label: Uint8Array.from(all, (gains) => Number(gains === translation)),
  };
}

describe("learnWordWeights", () => {
  test("gives those more that gain by translations, and those less that gain by others", () => {
    const [telling, misleading] = learnWordWeights(examples([1, 1], [2, 0.5], [0, 1]));
    expect(telling).toBeGreaterThan(1);
    expect(misleading).toBeLessThan(1);
  });

  test("leaves a word its weight as content that never gains, and nearly so that is rare", () => {
    const [never] = learnWordWeights(examples([0.3, 1], [0, 2], [0, 0]));
    expect(never).toBe(0.3);
    const [rare] = learnWordWeights(examples([1], [2], [0], 30));
    expect(rare).toBeCloseTo(1, 1);
  });

  test("gives function words nothing at least, and words with content half of it", () => {
    expect(learnWordWeights(examples([0.3], [0], [3]))).toEqual(Float64Array.of(0));
    expect(learnWordWeights(examples([0.7], [0], [3]))).toEqual(Float64Array.of(0.35));
    expect(learnWordWeights(examples([0.7], [3], [0]))).toEqual(Float64Array.of(0.7 * 1.5));
  });
});
