import { expect, test } from "@jest/globals";
import { nearest } from "../../src/check/nearest.js";

const NAMES = ["pairs", "maxOmissions", "omitted-sentence", "omitted-phrase", "moved"];

test.each([
  ["pair", "pairs"],
  ["maxomission", "maxOmissions"],
  ["omited-phrase", "omitted-phrase"],
  ["MOVED", "moved"],
  ["move", "moved"],
  ["xyz", undefined],
  ["m", undefined],
  ["", undefined],
])("%s was probably meant to be %s", (word, name) => {
  expect(nearest(word, NAMES)).toBe(name);
});
