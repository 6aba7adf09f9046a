import { expect } from "@jest/globals";
import fc from "fast-check";
import type { GoldDocument } from "../../bench/gold.js";

/** Documents whose sentences are told apart: `s0`, `s1`, … and `t0`, `t1`, … */
export const anyDocument = fc
  .array(fc.constantFrom([1, 1], [1, 2], [2, 1], [3, 2], [1, 0], [0, 1]), { minLength: 1, maxLength: 30 })
  .map((sizes): GoldDocument => {
    const source: string[] = [];
    const target: string[] = [];
    const beads = sizes.map(([a = 0, b = 0]) => ({
      source: Array.from({ length: a }, () => source.push(`s${source.length}`) - 1),
      target: Array.from({ length: b }, () => target.push(`t${target.length}`) - 1),
    }));
    return { id: "any", source, target, beads };
  });

/** Expects every sentence to be in one bead, in order. */
export function expectComplete({ source, target, beads }: GoldDocument): void {
  expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
  expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
}

/** The texts of beads that have both sides. */
export function pairs({ source, target, beads }: GoldDocument): string[] {
  return beads
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => `${bead.source.map((i) => source[i])}:${bead.target.map((j) => target[j])}`);
}
