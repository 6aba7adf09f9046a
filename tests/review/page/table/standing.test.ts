import { expect, test } from "@jest/globals";
import { standingOf } from "../../../../src/review/page/table/standing.js";

const pair = { source: 1, target: 2, confidence: 1 };
const omission = { source: 1, target: 0, confidence: 0.7 };
const addition = { source: 0, target: 1, confidence: 0.7 };

test.each([
  [{ ...pair, verdict: "confirmed" as const }, "confirmed", "Confirmed"],
  [{ ...pair, verdict: "corrected" as const }, "corrected", "Corrected by hand, not confirmed yet"],
  [{ ...omission, verdict: "accepted" as const }, "accepted", "Accepted omission"],
  [{ ...addition, verdict: "to-fix" as const }, "to-fix", "Addition, to be fixed"],
  [omission, "omission", "Omission, not checked, confidence 70%"],
  [addition, "addition", "Addition, not checked, confidence 70%"],
  [{ ...pair, confidence: 0.49 }, "unsure", "Low confidence: 49%, not checked"],
  [{ ...pair, confidence: 0.5 }, "sure", "Not checked, confidence 50%"],
  [{ ...pair, confidence: 0.999 }, "sure", "Not checked, confidence 99%"],
])("a row as %o is %s: %s", (row, kind, title) => {
  expect(standingOf(row)).toMatchObject({ kind, title });
});
