import { describe, expect, test } from "@jest/globals";
import { countsOf, nextRow } from "../../../../src/review/page/panels/progress/counts.js";
import type { Row } from "../../../../src/review/review.js";
import { pair } from "../rows.js";

const unsure: Row = { ...pair, confidence: 0.3 };
const omission: Row = { source: 1, target: 0, confidence: 0.9 };
const rows: readonly Row[] = [
  { ...pair, confidence: 1, verdict: "confirmed" },
  unsure,
  pair,
  omission,
  { ...omission, confidence: 1, verdict: "to-fix" },
  { ...omission, confidence: 1, verdict: "accepted" },
  { ...pair, confidence: 1, verdict: "corrected" },
];

describe("the counts of a review", () => {
  test("tell what is checked, doubtful and to fix", () => {
    expect(countsOf(rows)).toEqual({
      rows: 7,
      unchecked: 4,
      doubtful: 2,
      toFix: 1,
      confirmed: 1,
      percent: 42,
    });
  });

  test("give 100 per cent to whole texts alone", () => {
    const confirmed: Row = { ...pair, confidence: 1, verdict: "confirmed" };
    expect(countsOf([...Array(999).fill(confirmed), pair]).percent).toBe(99);
    expect(countsOf(Array(1000).fill(confirmed)).percent).toBe(100);
    expect(countsOf([]).percent).toBe(100);
  });
});

describe("the next row of a kind", () => {
  test("is after where one is, and at the beginning after the end", () => {
    expect([0, 1, 2, 3, 6].map((from) => nextRow(rows, from, 1, "doubtful"))).toEqual([1, 3, 3, 1, 1]);
    expect([0, 1, 2, 3, 6].map((from) => nextRow(rows, from, -1, "doubtful"))).toEqual([3, 3, 1, 1, 3]);
  });

  test("is the row itself if it is the only one", () => {
    expect(nextRow(rows, 4, 1, "toFix")).toBe(4);
  });

  test("is none if there is none", () => {
    expect(nextRow([pair], 0, 1, "toFix")).toBe(-1);
    expect(nextRow([], 0, 1, "unchecked")).toBe(-1);
  });
});
