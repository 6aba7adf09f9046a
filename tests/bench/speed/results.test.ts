import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { speedPlot } from "../../../bench/speed/plot.js";
import { readSpeed } from "../../../bench/speed/results.js";

const speed = readSpeed();

describe("the results on speed", () => {
  test("are there", () => {
    expect(Object.keys(speed)).toEqual(expect.arrayContaining(["startUp", "stages", "batch"]));
  });

  test.each(Object.entries(speed))("of %s say what they were measured with, and where", (_, measured) => {
    expect(measured.signature).toMatch(/^duiqi \S+ lexicon \S+ weights \S+ sentences=lines$/);
    expect(measured.machine).toMatch(/^\d+ × .+, Node \d+/);
    expect(measured.load).toHaveLength(2);
  });

  test("are what docs/speed.svg shows", () => {
    expect(speedPlot(speed)).toBe(readFileSync("docs/speed.svg", "utf8"));
  });
});
