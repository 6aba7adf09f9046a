import { describe, expect, test } from "@jest/globals";
import type { Split } from "../../../src/review/actions/action.js";
import type { RecordSentence, Review } from "../../../src/review/review.js";
import { reviewWith } from "../reviews.js";
import { corrected, expectRefused, rowsAfter, rowsMade } from "./corrections.js";

describe("split", () => {
  const review = reviewWith([1, 1], [3, 2, "confirmed"], [1, 1]);

  test("cuts a row before a sentence, the other side as it is told", () => {
    const cut = split(1, 1, 0, 1);
    expect(rowsAfter(review, cut)).toEqual([
      "S0 | T0",
      "S1 | T1 corrected",
      "S2 S3 | T2 corrected",
      "S4 | T3",
    ]);
    expect(rowsMade(review, cut)).toEqual(["S1 | T1 corrected", "S2 S3 | T2 corrected"]);
  });

  test("leaves what has no counterpart any more to be searched anew, in rows of its own", () => {
    expect(rowsAfter(review, split(1, 1, 0, 0)).slice(1, -1)).toEqual(["S1 | –", "S2 S3 | T1 T2 corrected"]);
    expect(rowsAfter(review, split(1, 1, 0, 2)).slice(1, -1)).toEqual([
      "S1 | T1 T2 corrected",
      "S2 | –",
      "S3 | –",
    ]);
  });

  test.each([
    [[10, 10], [10, 10], 1, 1],
    [[10, 30], [14, 6, 40], 1, 1],
    [[10, 30], [8, 4, 40], 1, 2],
    [[10, 30], [40], 1, 0],
    [[30, 10], [40], 1, 1],
    [[20, 20], [40], 1, 1],
    [[20, 20], [], 1, 0],
    [[10, 10, 10, 10], [10, 10, 10, 10], 3, 3],
  ])("cuts %j by %j as far as the lengths of the texts go", (own, others, sentence, above) => {
    const rows = [{ source: own.length, target: others.length, confidence: 0.5 }];
    const lengths: Review = { source: own.map(ofLength), target: others.map(ofLength), rows };
    const after = corrected(lengths, { do: "split", row: 0, side: "source", sentence, offset: 0 });
    const before = after.rows.slice(0, after.rows.findIndex(beginsAfter(sentence)));
    expect(before.reduce((sum, row) => sum + row.target, 0)).toBe(above);
  });

  test("cuts inside a sentence, which becomes two", () => {
    const after = corrected(review, { ...split(0, 0, 1), side: "target" });
    expect(after.target.map(({ text }) => text)).toEqual(["T", "0", "T1", "T2", "T3"]);
    expect(rowsAfter(review, { ...split(0, 0, 1), side: "target" }).slice(0, 2)).toEqual([
      "S0 | T corrected",
      "– | 0",
    ]);
  });

  test("cuts text without counterpart, which is as new in parts", () => {
    const isNew = { source: 2, target: 0, confidence: 0.9, isNew: true } as const;
    const after = corrected({ ...reviewWith([2, 0]), rows: [isNew] }, split(0, 1, 0));
    const part = { source: 1, target: 0, confidence: 0, isNew: true };
    expect(after.rows).toEqual([part, part]);
  });

  test("is refused where nothing would be on one side of the cut", () => {
    expectRefused(review, split(1, 0, 0), "there is no text before the cut");
    expectRefused(review, split(1, 3, 0), "there is no such sentence in the row");
    expectRefused(review, split(1, 2, 2), "between two of its characters");
    expectRefused(review, split(1, 1, 0, 3), "the row has fewer sentences on the other side");
    expectRefused(review, split(3, 0, 1), "there is no such row");
  });
});

function split(row: number, sentence: number, offset: number, above?: number): Split {
  return { do: "split", row, side: "source", sentence, offset, ...(above !== undefined && { above }) };
}

function ofLength(length: number, index: number): RecordSentence {
  return { text: "x".repeat(length), paragraph: 0, line: 1, column: index + 1 };
}

/** Finds the row that has the first sentence after so many. */
function beginsAfter(sentences: number) {
  let before = 0;
  return ({ source }: { readonly source: number }) => {
    if (source > 0 && before >= sentences) return true;
    before += source;
    return false;
  };
}
