import { expect, test } from "@jest/globals";
import { durationText, paceText } from "../../src/report/pace.js";

const start = { ended: 0, pairs: 24, sentences: 0, bytes: 0, totalBytes: 1000, skippedBytes: 0, seconds: 0 };

test("rate and time left are told when they are known", () => {
  expect(paceText(start)).toBe("0 of 24 pairs");
  expect(paceText({ ...start, ended: 1, sentences: 250, bytes: 100, seconds: 2 })).toBe(
    "1 of 24 pairs, 125 sentences/s, 18 s left",
  );
});

test("what was skipped took no time", () => {
  const pace = { ...start, ended: 9, bytes: 900, skippedBytes: 900, seconds: 1 };
  expect(paceText(pace)).toBe("9 of 24 pairs");
  expect(paceText({ ...pace, ended: 10, bytes: 950, sentences: 10 })).toBe(
    "10 of 24 pairs, 10 sentences/s, 1 s left",
  );
});

test.each([
  [0.4, "0 s"],
  [59.4, "59 s"],
  [59.6, "1 min 0 s"],
  [3599, "59 min 59 s"],
  [7380, "2 h 3 min"],
])("%d seconds are %s", (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
