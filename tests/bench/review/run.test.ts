import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { goldNames, wrongRows } from "../../../bench/review/gold-rows.js";
import { nextAction } from "../../../bench/review/plan.js";
import { correctAll } from "../../../bench/review/run.js";
import type { Realigner } from "../../../src/review/realigner.js";
import type { Review, Row } from "../../../src/review/review.js";
import { rowsFrom } from "../../review/realign/rows.js";
import { anyDocument } from "../documents.js";

function reviewOf(rows: readonly Row[]): Review {
  const sentences = (side: "source" | "target") =>
    Array.from({ length: rows.reduce((sum, row) => sum + row[side], 0) }, (_, k) => ({
      text: `${side} ${k}.`,
      paragraph: 0,
      line: k + 1,
      column: 1,
    }));
  return { source: sentences("source"), target: sentences("target"), rows };
}

const GOLD = goldNames([
  { source: [0], target: [0] },
  { source: [1], target: [1, 2] },
  { source: [2], target: [] },
  { source: [3], target: [3] },
]);

describe("a person who corrects a review", () => {
  test("has nothing to do where all is right", () => {
    const review = reviewOf(rowsFrom("1-1 1-2 1-0 1-1"));
    expect(nextAction(review, GOLD)).toBeUndefined();
    expect(correctAll(review, GOLD).corrections).toBe(0);
  });

  test("takes the action that makes most right of those that make the first bead right", () => {
    const plan = nextAction(reviewOf(rowsFrom("1-1 2-2 1-1")), GOLD);
    expect(plan).toEqual({
      row: 1,
      goal: "1+1 1+2",
      action: { do: "split", row: 1, side: "source", sentence: 1, offset: 0, above: 2 },
    });
  });

  test("makes every bead right, from whatever rows", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, ({ beads }, other) => {
        const rows = fitted(beads, other.beads);
        const gold = goldNames(beads);
        const { corrections } = correctAll(reviewOf(rows), gold);
        expect(corrections === 0).toBe(wrongRows(reviewOf(rows), new Set(gold)) === 0);
      }),
      { numRuns: 8 },
    );
  });

  test("does again what a search takes back, without it", () => {
    const review = reviewOf(rowsFrom("1-1 2-2 1-1"));
    const contrary: Realigner = {
      suggest: ({ rows }) => {
        const at = rows.findIndex(({ source, target }) => source === 1 && target === 0);
        return at < 0 ? [] : [{ list: "rows", at, removed: rows.slice(at, at + 2), added: rowsFrom("2-1") }];
      },
    };
    const run = correctAll(review, GOLD, contrary);
    // Of the two rows that were right after a split, it takes back both; then after another split that is as good.
    expect(run.corrections).toBe(3);
    expect([run.mended, run.broken]).toEqual([0, 4]);
    expect(run.milliseconds).toHaveLength(2);
  });
});

/** Rows of as many sentences as gold has, by another document's beads as far as these go. */
function fitted(
  gold: readonly { source: readonly number[]; target: readonly number[] }[],
  other: typeof gold,
): Row[] {
  const left = { source: 0, target: 0 };
  for (const { source, target } of gold) {
    left.source += source.length;
    left.target += target.length;
  }
  const rows: Row[] = [];
  for (const bead of other) {
    const source = Math.min(bead.source.length, left.source);
    const target = Math.min(bead.target.length, left.target);
    if (source + target > 0) rows.push({ source, target, confidence: 0.5 });
    left.source -= source;
    left.target -= target;
  }
  while (left.source + left.target > 0) {
    const row = { source: Math.min(1, left.source), target: Math.min(1, left.target), confidence: 0.5 };
    rows.push(row);
    left.source -= row.source;
    left.target -= row.target;
  }
  return rows;
}
