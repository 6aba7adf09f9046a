import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Bead } from "../../src/align/bead.js";
import { nearMeans, passagesOf } from "../../src/align/passages.js";
import { beads } from "../diagnose/pairs.js";

/** Up to so many beads of up to three sentences of each side. */
function anyBeads(most: number): fc.Arbitrary<Bead[]> {
  const sizes = fc.tuple(fc.nat(3), fc.nat(3)).filter(([a, b]) => a + b > 0);
  return fc.array(sizes, { minLength: 1, maxLength: most, size: "max" }).map((list) => beads(...list));
}

describe("passagesOf", () => {
  test("cuts between beads, in order, into passages of some 60 Chinese sentences", () => {
    fc.assert(
      fc.property(anyBeads(300), (all) => {
        const [rows, columns] = [all.at(-1)!.source.end, all.at(-1)!.target.end];
        const { count, chinese, english } = passagesOf(all, rows, columns);
        expect(count).toBe(Math.max(1, Math.round(rows / 60)));
        for (const { source, target } of all) {
          const own = [
            ...chinese.slice(source.start, source.end),
            ...english.slice(target.start, target.end),
          ];
          expect(new Set(own).size).toBe(1);
          expect(own[0]).toBeLessThan(count);
        }
        for (const side of [chinese, english]) expect(side).toEqual(side.slice().sort());
      }),
    );
  });

  test("are of like length", () => {
    const all = beads(...Array.from({ length: 200 }, () => [1, 1] as const));
    const { count, chinese } = passagesOf(all, 200, 200);
    const lengths = Array.from({ length: count }, (_, p) => chinese.filter((own) => own === p).length);
    expect(lengths).toEqual([67, 67, 66]);
  });
});

describe("nearMeans", () => {
  const told = (passage: number, value: number, weight = 1) => ({ passage, value, weight });

  test("weighs what is told, and counts a passage half as much for the next one", () => {
    expect(nearMeans([told(0, 1, 3), told(0, 5)], 1)).toEqual([2]);
    expect(nearMeans([told(0, 3), told(1, 0)], 2)).toEqual([2, 1]);
    expect(nearMeans([told(0, 5), told(2, 0)], 3)).toEqual([4, 2.5, 1]);
  });

  test("draws toward what is usual by how much that counts", () => {
    expect(nearMeans([told(0, 4)], 1, { value: 1, weight: 2 })).toEqual([2]);
    expect(nearMeans([], 1, { value: 7, weight: 2 })).toEqual([7]);
  });

  test("has nothing to say where nothing counts", () => {
    expect(nearMeans([], 1)).toEqual([Number.NaN]);
  });

  test("tells nothing of passages that are far away", () => {
    expect(nearMeans([told(0, 9), told(6, 1)], 7)[6]).toBe(1);
  });
});
