import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { omissionsPlot } from "../../bench/omissions/plot.js";
import { readOmissions } from "../../bench/omissions/results.js";
import { LEAST_PROBABILITY } from "../../src/diagnose/rules/omitted-phrase.js";

const RESULTS = readOmissions();

test("docs/omissions.svg is drawn from the committed results", () => {
  expect(omissionsPlot(RESULTS)).toBe(readFileSync("docs/omissions.svg", "utf8"));
});

test("the committed results are of the threshold that the rule goes by", () => {
  expect(RESULTS.threshold).toBe(LEAST_PROBABILITY);
});
