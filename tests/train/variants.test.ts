import { describe, expect, test } from "@jest/globals";
import type { GoldBead } from "../../bench/gold.js";
import { cutVariants, trainingVariants } from "../../scripts/train/variants.js";

/** Long enough for several pieces; its sentences are told apart. */
const LONG = {
  id: "long",
  source: Array.from({ length: 700 }, (_, i) => `s${i}`),
  target: Array.from({ length: 700 }, (_, j) => `t${j}`),
  beads: Array.from({ length: 700 }, (_, k) => ({ source: [k], target: [k] })),
};

describe("trainingVariants", () => {
  test("are each piece of the document as it is, and with deletions", () => {
    const variants = trainingVariants({ name: "a/long", document: LONG });
    expect(variants).toHaveLength(36);
    const isComplete = (k: number) => k % 12 === 0 || k % 12 === 5;
    const complete = variants.filter((_, k) => k % 12 === 0);
    expect(complete.flatMap(({ source }) => source)).toEqual(LONG.source);
    for (const { source, beads } of variants) {
      expect(source.length).toBeLessThan(300);
      expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
    }
    const isNull = (bead: GoldBead) => bead.source.length === 0 || bead.target.length === 0;
    const nulls = variants.map(({ beads }) => beads.filter(isNull).length);
    expect(nulls.map((count) => count === 0)).toEqual(variants.map((_, k) => isComplete(k)));
  });

  test("are the same every time, and others for another document", () => {
    const variantsOf = (name: string) => trainingVariants({ name, document: LONG });
    expect(variantsOf("a/1")).toEqual(variantsOf("a/1"));
    expect(variantsOf("a/1")).not.toEqual(variantsOf("a/2"));
  });
});

describe("cutVariants", () => {
  test("are the whole document with deletions, drawn anew each time", () => {
    const variants = cutVariants({ name: "a/long", document: LONG });
    expect(variants).toHaveLength(2);
    expect(variants[0]!.source).not.toEqual(variants[1]!.source);
    for (const { source, target } of variants) {
      expect(source.length + target.length).toBeLessThan(2 * 700);
      expect(source.length + target.length).toBeGreaterThan(1.7 * 700);
      expect(source.every((sentence) => LONG.source.includes(sentence))).toBe(true);
    }
    expect(cutVariants({ name: "a/long", document: LONG })).toEqual(variants);
  });
});
