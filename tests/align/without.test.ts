import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Alignment } from "../../src/align/bead.js";
import { alignWithout } from "../../src/align/without.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";
import { text } from "../diagnose/pairs.js";

const RUNS = 30;

const PAIR = {
  source: text("zh.txt", "zh-Hans", [
    ["今天下雨。", "我没有带伞。"],
    ["他喜欢猫。"],
    ["桥很旧。", "河很宽。"],
  ]),
  target: text("en.txt", "en", [
    ["It is raining today.", "I have no umbrella."],
    ["He likes cats."],
    ["The bridge is old.", "The river is wide."],
  ]),
};

let shipped: Shipped;

beforeAll(async () => {
  shipped = await loadShipped();
});

function without(source: readonly number[], target: readonly number[]): Alignment | undefined {
  const apart = { source: new Set(source), target: new Set(target) };
  return alignWithout(PAIR.source, PAIR.target, apart, shipped.data);
}

describe("aligning without some sentences", () => {
  test("leaves them in null beads where they stand", () => {
    const { sentences } = without([2], [0])!;
    const alone = sentences.filter(
      ({ source, target }) => source.start === source.end || target.start === target.end,
    );
    expect(alone.map(({ source }) => source)).toContainEqual({ start: 2, end: 3 });
    expect(alone.map(({ target }) => target)).toContainEqual({ start: 0, end: 1 });
  });

  test("is not done if nothing is left of a side", () => {
    expect(without([0, 1, 2, 3, 4], [])).toBeUndefined();
  });

  test("covers every sentence and every paragraph of both sides once, in order", () => {
    const some = fc.uniqueArray(fc.nat(4), { maxLength: 4 });
    fc.assert(
      fc.property(some, some, (source, target) => {
        const { sentences, paragraphs } = without(source, target)!;
        for (const [beads, count] of [
          [sentences, 5],
          [paragraphs, 3],
        ] as const) {
          for (const side of ["source", "target"] as const) {
            let next = 0;
            for (const { [side]: span } of beads) {
              expect(span.start).toBe(next);
              next = span.end;
            }
            expect(next).toBe(count);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
