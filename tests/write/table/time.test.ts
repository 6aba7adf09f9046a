import { expect, test } from "@jest/globals";
import { timeText } from "../../../src/write/table/time.js";
import { bitextOf } from "../../record/bitext-of.js";

const { source } = bitextOf([{ source: ["一。", "二。", "三。"] }]);
const times = [
  { from: 0, to: 999 },
  { from: 59_999, to: 61_005 },
  { from: 360_000_000, to: 363_599_999 },
];
const subtitles = {
  ...source,
  sentences: source.sentences.map((sentence, index) => ({ ...sentence, time: times[index]! })),
};

test.each([
  [[0], "00:00:00.000 --> 00:00:00.999"],
  [[1], "00:00:59.999 --> 00:01:01.005"],
  [[2], "100:00:00.000 --> 100:59:59.999"],
  [[0, 1], "00:00:00.000 --> 00:01:01.005"],
  [[], ""],
])("sentences %j are on screen %j", (indexes, text) => {
  expect(timeText(subtitles, indexes)).toBe(text);
});

test("what is not of subtitles has no time", () => {
  expect(timeText(source, [0])).toBe("");
});
