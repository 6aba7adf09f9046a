import { describe, expect, test } from "@jest/globals";
import { lengthOf } from "../../../bench/speed/growth.js";

describe("lengthOf", () => {
  const timing = (seconds: number) => ({ seconds, least: seconds, most: seconds, runs: 1 });
  const shortest = lengthOf(1000, 1200, timing(0.5));

  test("says the time of a sentence", () => {
    expect(shortest).toMatchObject({
      source: 1000,
      target: 1200,
      microsecondsPerSentence: 500,
      toShortest: 1,
    });
  });

  test("compares it with that of the shortest text", () => {
    expect(lengthOf(10_000, 12_000, timing(6), shortest)).toMatchObject({
      microsecondsPerSentence: 600,
      toShortest: 1.2,
    });
  });
});
