import { describe, expect, test } from "@jest/globals";
import type { GoldSet } from "../../bench/gold.js";
import { measureSet } from "../../bench/measure.js";
import { loadShipped } from "../../src/shipped.js";

const DOCUMENT = {
  source: ["轿夫来了。", "货币是虚拟的。", "宇宙有多大？"],
  target: ["The porters came.", "The currency is virtual.", "How large is the universe?"],
};

function setWith(beads: GoldSet["documents"][number]["beads"]): GoldSet {
  return { name: "small", documents: [{ id: "a", ...DOCUMENT, beads }] };
}

describe("measureSet", () => {
  test("finds a clear pair right in every figure", async () => {
    const { data } = await loadShipped();
    const { result, bins } = await measureSet(
      setWith([0, 1, 2].map((k) => ({ source: [k], target: [k] }))),
      data,
    );
    expect(result).toMatchObject({
      documents: 1,
      beads: 3,
      strictF1: 1,
      laxF1: 1,
      omissionF1: 1,
      additionF1: 1,
    });
    expect(result).toMatchObject({ falseGaps: 0, falseGapRate: 0, "f1 1-1": 1 });
    expect(result.calibrationError).toBeLessThan(0.2);
    expect(bins.map(({ count, right }) => right - count)).toEqual(bins.map(() => 0));
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  test("scores against the gold, whatever that says", async () => {
    const { data } = await loadShipped();
    const gold = [
      { source: [0], target: [0] },
      { source: [1, 2], target: [1, 2] },
    ];
    const { result } = await measureSet(setWith(gold), data);
    expect(result.strictPrecision).toBeCloseTo(1 / 3);
    expect(result.strictRecall).toBeCloseTo(1 / 2);
    expect(result.laxF1).toBe(1);
    expect(result["f1 2-2"]).toBe(0);
  });
});
