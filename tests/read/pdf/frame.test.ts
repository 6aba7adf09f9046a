import { describe, expect, test } from "@jest/globals";
import { framesOf } from "../../../src/read/pdf/frame.js";
import { type Line, linesOf, piecesOf } from "../../../src/read/pdf/lines.js";
import { run } from "./setting.js";

/** A column of lines that start at 50 and reach as far as this. */
function column(...rights: number[]): Line[] {
  return linesOf(
    piecesOf(rights.map((right, at) => ({ ...run("Words", 50, 50 + 12 * at), width: right - 50 }))),
  );
}

const FILLED = column(400, 400, 400, 120, 400, 90);
const SHORT = [120, 90, 300, 150, 120, 90, 70, 210, 100, 130];

describe("frames", () => {
  test("of columns that are not filled are those of others that start where they do", () => {
    expect(framesOf([FILLED, column(...SHORT)])[1]).toEqual(framesOf([FILLED])[0]);
  });

  test("are not widened by a line that reaches out of its column", () => {
    expect(framesOf([FILLED, column(...SHORT, 460)])[1]!.right).toBe(400);
  });

  test("are wider where many lines are", () => {
    expect(framesOf([FILLED, column(...SHORT, 460, 520)])[1]!.right).toBe(520);
  });
});
