import { describe, expect, test } from "@jest/globals";
import { insetsIn } from "../../../src/read/pdf/insets.js";
import { type Line, linesOf, piecesOf } from "../../../src/read/pdf/lines.js";
import { run } from "./setting.js";

const FRAME = { left: 50, right: 400, bottom: 700 };

/** The frames of lines that start at 80 and reach as far as this. */
function framesOf(...rights: number[]): { left: number; right: number }[] {
  const lines: Line[] = linesOf(
    piecesOf(rights.map((right, at) => ({ ...run("Words", 80, 50 + 12 * at), width: right - 80 }))),
  );
  const inset = insetsIn([lines], [FRAME]);
  return lines.map((line) => inset(line, FRAME));
}

describe("insets", () => {
  test("are lines at an indent of which many end at the same place", () => {
    expect(framesOf(350, 350, 120, 350, 90).map(({ left, right }) => [left, right])).toEqual(
      new Array(5).fill([80, 350]),
    );
  });

  test("do not hold the lines that reach beyond them", () => {
    expect(framesOf(350, 350, 350, 390)[3]).toBe(FRAME);
  });

  test("are no lines that end anywhere, nor those that fill the column", () => {
    expect(framesOf(350, 340, 310, 350, 280)).toEqual(new Array(5).fill(FRAME));
    expect(framesOf(400, 400, 400)).toEqual(new Array(3).fill(FRAME));
  });
});
