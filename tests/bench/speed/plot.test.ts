import { describe, expect, test } from "@jest/globals";
import { threeDigits } from "../../../bench/speed/bar-panel.js";
import { lengthOf } from "../../../bench/speed/growth.js";
import { speedPlot } from "../../../bench/speed/plot.js";
import type { Speed } from "../../../bench/speed/results.js";

const timing = (seconds: number, peakMegabytes?: number) => {
  return { seconds, least: seconds, most: seconds, runs: 1, ...(peakMegabytes && { peakMegabytes }) };
};
const measured = <Result>(result: Result, signature = "duiqi 1") => {
  return { signature, machine: "2 × X, Node 20", load: [0, 0] as const, result };
};

const BATCH = {
  chapters: 24,
  sentences: [4800, 6535] as const,
  cores: 2,
  oneJob: timing(1.5),
  allCores: timing(0.8),
  gain: 1.875,
};
const SHORTEST = lengthOf(1000, 1200, timing(0.5, 100));
const GROWTH = [SHORTEST, lengthOf(10_000, 12_000, timing(6, 300), SHORTEST)];
const LONG = {
  sentences: [30_000, 42_655] as const,
  align: timing(15, 800),
  strictF1: 0.95,
  strictF1OfParts: 0.95,
  hunalign: timing(30, 1700),
  toHunalign: 0.5,
};

const ALL: Speed = {
  stages: measured([{ stage: "read", seconds: 0.0456, chineseSentencesPerSecond: 105_263 }]),
  batch: measured({ ...BATCH, hunalign: timing(0.9), toHunalign: 0.889 }),
  longPair: measured(LONG),
  growth: measured(GROWTH),
};

/** Texts in the order in which they are drawn. */
function texts(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
}

describe("speedPlot", () => {
  test("has a panel for each part, with its figures", () => {
    const said = texts(speedPlot(ALL));
    expect(said).toEqual(
      expect.arrayContaining([
        ...["24 chapters", "2 cores", "0.80", "one core", "1.50", "hunalign", "0.90"],
        ...["Where the time goes", "read", "45.6", "Time for a sentence", "Peak memory"],
      ]),
    );
  });

  test("leaves out what was not measured", () => {
    const said = texts(speedPlot({ batch: measured(BATCH) }));
    expect(said).toContain("24 chapters");
    expect(said.filter((text) => /hunalign|Time for|Peak|Where/.test(text))).toEqual([]);
    const unknown = [lengthOf(1000, 1200, timing(1)), lengthOf(3000, 3600, timing(3))];
    expect(texts(speedPlot({ growth: measured(unknown) }))).not.toContain("Peak memory");
  });

  test("says what is to be seen to those who do not see it", () => {
    const svg = speedPlot(ALL);
    expect(svg).toMatch(/^<svg role="img" aria-labelledby="title description" .*>\n<title id="title">/);
    expect(svg).toContain("24 chapters: 2 cores 0.80 s, one core 1.50 s, hunalign 0.90 s; ");
    expect(svg).toContain("Peak memory: 100 at 1\u00a0000, 300 at 10\u00a0000.</desc>");
  });

  test("names each signature and machine once", () => {
    const said = texts(speedPlot({ ...ALL, growth: measured(GROWTH, "duiqi 2") }));
    expect(said.filter((text) => /duiqi|Node/.test(text))).toEqual(["duiqi 1", "2 × X, Node 20", "duiqi 2"]);
  });

  test("gives the same bytes, however many were drawn before", () => {
    expect(speedPlot(ALL)).toBe(speedPlot(ALL));
  });
});

test.each([
  [0.0456, "0.05"],
  [1.254, "1.25"],
  [12.54, "12.5"],
  [125.4, "125"],
  [12_540, "12540"],
])("%d is written with three digits, or all before the point", (value, expected) => {
  expect(threeDigits(value)).toBe(expected);
});
