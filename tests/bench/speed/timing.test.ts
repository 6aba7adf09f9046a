import { describe, expect, test } from "@jest/globals";
import { inTurns, median, ratio, timingOf } from "../../../bench/speed/timing.js";

describe("timingOf", () => {
  test("has the medians, the extremes, and the highest peak", () => {
    const runs = [
      { seconds: 3, cpuSeconds: 2.4, peakMegabytes: 10 },
      { seconds: 1, cpuSeconds: 2.2, peakMegabytes: 30.04 },
      { seconds: 1.5, cpuSeconds: 2.3, peakMegabytes: 20 },
    ];
    const summed = { seconds: 1.5, least: 1, most: 3, runs: 3, cpuSeconds: 2.3, peakMegabytes: 30 };
    expect(timingOf(runs)).toEqual(summed);
  });

  test("leaves out what nobody knows", () => {
    expect(timingOf([{ seconds: 1 }])).toEqual({ seconds: 1, least: 1, most: 1, runs: 1 });
  });
});

describe("median", () => {
  test.each([
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 2], 2],
    [[10, 9, 2, 1], 5.5],
  ])("of %j is %d", (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });
});

describe("inTurns", () => {
  test("lets each run before any runs again", async () => {
    const order: string[] = [];
    const contestant = (name: string, seconds: number) => async () => {
      order.push(name);
      return { seconds };
    };
    const times = await inTurns(2, { a: contestant("a", 4), b: contestant("b", 2) });
    expect(order).toEqual(["a", "b", "a", "b"]);
    expect(times.a).toMatchObject({ seconds: 4, runs: 2 });
    expect(ratio(times.a, times.b)).toBe(2);
  });
});
