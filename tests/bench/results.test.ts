import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { beadsOf, calibrationError } from "../../bench/calibration.js";
import { reliabilityPlot } from "../../bench/reliability-plot.js";
import { committedResult, readResults } from "../../bench/results.js";

const results = readResults();

describe("the results", () => {
  test("are there", () => {
    expect(results.map(({ name }) => name)).toEqual(expect.arrayContaining(["aca", "macdev"]));
  });

  test.each(results)(
    "of $name have a signature, and bins that their calibration error follows from",
    (result) => {
      expect(result.signature).toMatch(/^duiqi \S+ lexicon \S+ weights \S+ losses \S+ sentences=lines$/);
      expect(beadsOf(result.bins)).toBe(result.result.judgedBeads);
      expect(calibrationError(result.bins)).toBe(result.result.calibrationError);
    },
  );

  test("are what docs/calibration.svg shows", () => {
    expect(reliabilityPlot(results)).toBe(readFileSync("docs/calibration.svg", "utf8"));
  });
});

describe("committedResult", () => {
  (existsSync(".git") ? test : test.skip)("is that of the last commit", () => {
    expect(committedResult("aca")).toMatchObject({ result: { documents: 1 } });
  });

  test("is nothing for a set that was never committed", () => {
    expect(committedResult("no-such-set")).toBeUndefined();
  });
});
