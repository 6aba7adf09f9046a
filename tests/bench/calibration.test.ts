import { describe, expect, test } from "@jest/globals";
import { binsOf, calibrationError, type Judged, rightInterval } from "../../bench/calibration.js";

function judged(confidence: number, right: number, wrong: number): Judged[] {
  return [
    ...Array.from({ length: right }, () => ({ confidence, right: true })),
    ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
  ];
}

describe("binsOf", () => {
  test("counts beads by tenths of the scale, in order, and leaves out tenths without any", () => {
    expect(binsOf([...judged(0.75, 2, 1), ...judged(0.25, 0, 1)])).toEqual([
      { from: 0.2, to: 0.3, count: 1, meanConfidence: 0.25, right: 0 },
      { from: 0.7, to: 0.8, count: 3, meanConfidence: 0.75, right: 2 },
    ]);
  });

  test.each([
    [0, 0],
    [0.0999, 0],
    [0.1, 0.1],
    [0.3, 0.3],
    [0.7, 0.7],
    [0.9, 0.9],
    [1, 0.9],
  ])("puts %d into the bin from %d", (confidence, from) => {
    expect(binsOf(judged(confidence, 1, 0))[0]!.from).toBe(from);
  });

  test("means the confidences of a bin", () => {
    expect(binsOf([...judged(0.5, 1, 0), ...judged(0.56, 2, 0)])[0]!.meanConfidence).toBeCloseTo(0.54);
  });
});

describe("calibrationError", () => {
  test.each([
    ["nothing for beads that are as often right as they say", [...judged(0.75, 3, 1), ...judged(1, 2, 0)], 0],
    ["the whole of it for sure and wrong beads", judged(1, 0, 5), 1],
    ["the distance of one bin", judged(0.85, 1, 1), 0.35],
    ["each bin by its beads", [...judged(0.95, 3, 0), ...judged(0.5, 0, 1)], (3 * 0.05 + 0.5) / 4],
    ["nothing without beads", [], 0],
  ])("is %s", (_, beads, expected) => {
    expect(calibrationError(binsOf(beads))).toBeCloseTo(expected);
  });

  test("does not let one bin's excess make up for another's lack", () => {
    expect(calibrationError(binsOf([...judged(0.95, 0, 1), ...judged(0.05, 1, 0)]))).toBeCloseTo(0.95);
  });
});

describe("rightInterval", () => {
  test.each([
    [8, 10, 0.4902, 0.9433],
    [0, 1, 0, 0.7935],
    [1, 1, 0.2065, 1],
    [950, 1000, 0.9347, 0.9619],
  ])("of %d right ones in %d is %d to %d", (right, count, low, high) => {
    const interval = rightInterval({ from: 0, to: 1, meanConfidence: 0.5, count, right });
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });
});
