import { describe, expect, test } from "@jest/globals";
import { calibrationError, type Judged } from "../../bench/calibration.js";

function judged(confidence: number, right: number, wrong: number): Judged[] {
  return [
    ...Array.from({ length: right }, () => ({ confidence, right: true })),
    ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
  ];
}

describe("calibrationError", () => {
  test.each([
    ["nothing for beads that are as often right as they say", [...judged(0.75, 3, 1), ...judged(1, 2, 0)], 0],
    ["the whole of it for sure and wrong beads", judged(1, 0, 5), 1],
    ["the distance of one bin", judged(0.85, 1, 1), 0.35],
    ["each bin by its beads", [...judged(0.95, 3, 0), ...judged(0.5, 0, 1)], (3 * 0.05 + 0.5) / 4],
    ["nothing without beads", [], 0],
  ])("is %s", (_, beads, expected) => {
    expect(calibrationError(beads)).toBeCloseTo(expected);
  });

  test("does not let one bin's excess make up for another's lack", () => {
    expect(calibrationError([...judged(0.95, 0, 1), ...judged(0.05, 1, 0)])).toBeCloseTo(0.95);
  });
});
