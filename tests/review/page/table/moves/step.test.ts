import { describe, expect, test } from "@jest/globals";
import type { Cursor } from "../../../../../src/review/page/state/cursor.js";
import { stepAcross, stepRow, stepSentence } from "../../../../../src/review/page/table/moves/step.js";
import { reviewWith } from "../../../reviews.js";

const { rows } = reviewWith([1, 2], [2, 0], [1, 3]);

describe("a step to the sentence above or below", () => {
  test("goes through a cell, and into that of the next row", () => {
    expect(stepSentence(rows, at(0, "target", 0), 1)).toEqual(at(0, "target", 1));
    expect(stepSentence(rows, at(0, "source", 0), 1)).toEqual(at(1, "source", 0));
  });

  test("enters a cell from below at its last sentence", () => {
    expect(stepSentence(rows, at(2, "source", 0), -1)).toEqual(at(1, "source", 1));
  });

  test("stops in empty cells", () => {
    expect(stepSentence(rows, at(0, "target", 1), 1)).toEqual(at(1, "target", 0));
    expect(stepSentence(rows, at(1, "target", 0), 1)).toEqual(at(2, "target", 0));
  });

  test("stays at the ends of the table, without caret", () => {
    expect(stepSentence(rows, { ...at(2, "target", 2), offset: 3 }, 1)).toEqual(at(2, "target", 2));
    expect(stepSentence(rows, at(0, "source", 0), -1)).toEqual(at(0, "source", 0));
  });
});

describe("a step by rows", () => {
  test("goes as far as the table does", () => {
    expect(stepRow(rows, at(0, "target", 1), 1)).toEqual(at(1, "target", 0));
    expect(stepRow(rows, at(0, "target", 1), 9)).toEqual(at(2, "target", 0));
    expect(stepRow(rows, at(2, "target", 1), -9)).toEqual(at(0, "target", 0));
  });
});

describe("a step across", () => {
  test("goes to the sentence at the same place, or to the last", () => {
    expect(stepAcross(rows, at(1, "source", 1))).toEqual(at(1, "target", 0));
    expect(stepAcross(rows, at(2, "target", 2))).toEqual(at(2, "source", 0));
    expect(stepAcross(rows, at(0, "source", 0))).toEqual(at(0, "target", 0));
  });
});

function at(row: number, side: Cursor["side"], sentence: number): Cursor {
  return { row, side, sentence, offset: 0 };
}
