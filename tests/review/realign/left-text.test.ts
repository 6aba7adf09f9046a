import { describe, expect, test } from "@jest/globals";
import { holdsLeftText } from "../../../src/review/realign/left-text.js";
import { rowsFrom } from "./rows.js";

describe("text that a correction has left alone", () => {
  const rows = rowsFrom("1-1 1-2! 0-1? 0-1? 1-1 1-0? 1-1");

  test("stands beside a row that it has made, or beside such text", () => {
    const made = { start: 1, end: 4 };
    expect([0, 1, 2, 3, 4, 5].map((row) => holdsLeftText(rows, row, 1, made))).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  test("is none if nothing was made beside it", () => {
    expect(holdsLeftText(rows, 4, 3, { start: 4, end: 7 })).toBe(false);
  });

  test("is found among several rows", () => {
    expect(holdsLeftText(rows, 3, 4, { start: 1, end: 4 })).toBe(true);
  });
});
