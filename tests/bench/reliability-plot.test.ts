import { describe, expect, test } from "@jest/globals";
import { reliabilityPlot } from "../../bench/reliability-plot.js";
import type { NamedResult } from "../../bench/results.js";

const CALIBRATED = [
  { from: 0.2, to: 0.3, count: 4, meanConfidence: 0.25, right: 1 },
  { from: 0.7, to: 0.8, count: 4, meanConfidence: 0.75, right: 3 },
];
const TOO_SURE = [{ from: 0.9, to: 1, count: 12_345, meanConfidence: 0.95, right: 9876 }];

function resultOf(name: string, bins: NamedResult["bins"], signature = "duiqi 1"): NamedResult {
  return { name, signature, result: {}, bins };
}

/** Texts in the order in which they are drawn. */
function texts(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!);
}

/** Where the dots are; they are the circles. */
function dots(svg: string): { x: number; y: number; radius: number }[] {
  const circles = svg.matchAll(
    /A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,[\d.]+,([\d.]+),([\d.]+)\)"/g,
  );
  return [...circles].map(([, radius, x, y]) => ({ x: Number(x), y: Number(y), radius: Number(radius) }));
}

describe("reliabilityPlot", () => {
  test("says each set's name, error and beads, and how many beads each bar is", () => {
    const said = texts(reliabilityPlot([resultOf("novels", CALIBRATED), resultOf("news", TOO_SURE)]));
    expect(said).toEqual(
      expect.arrayContaining(["novels", "ECE .000", "8 beads", "news", "ECE .150", "12\u00a0345 beads"]),
    );
    expect(said.filter((text) => text === "4")).toHaveLength(2);
    expect(said).toContain("12k");
  });

  test("puts the dots of calibrated beads on the diagonal, and of overconfident ones below it", () => {
    const [first, second, sure] = dots(
      reliabilityPlot([resultOf("a", [...CALIBRATED, { ...TOO_SURE[0]!, right: 6172 }])]),
    );
    expect(second!.x).toBeGreaterThan(first!.x);
    expect(second!.x + second!.y).toBeCloseTo(first!.x + first!.y, 2);
    expect(sure!.x + sure!.y).toBeGreaterThan(second!.x + second!.y + 50);
  });

  test("draws more beads as a larger dot", () => {
    const [few, , many] = dots(reliabilityPlot([resultOf("a", [...CALIBRATED, ...TOO_SURE])]));
    expect(many!.radius).toBeGreaterThan(few!.radius);
  });

  test("has a title, and a description that says what is to be seen", () => {
    const svg = reliabilityPlot([resultOf("R&D <1>", CALIBRATED)]);
    expect(svg).toMatch(/^<svg role="img" aria-labelledby="title description" .*>\n<title id="title">/);
    expect(svg).toContain(">R&amp;D &lt;1>: 8 beads, expected calibration error .000.</desc>");
  });

  test("names the signature once, or each with its sets", () => {
    const [a, b] = [resultOf("a", CALIBRATED), resultOf("b", CALIBRATED)];
    const c = resultOf("c", TOO_SURE, "duiqi 2");
    const signatures = (svg: string) => texts(svg).filter((text) => text.includes("duiqi"));
    expect(signatures(reliabilityPlot([a, b]))).toEqual(["duiqi 1"]);
    expect(signatures(reliabilityPlot([a, b, c]))).toEqual(["a, b: duiqi 1", "c: duiqi 2"]);
  });

  test("gives the same bytes, however many were drawn before", () => {
    const results = [resultOf("a", CALIBRATED), resultOf("b", TOO_SURE)];
    expect(reliabilityPlot(results)).toBe(reliabilityPlot(results));
  });

  test("links nothing and leaves out what only a mouse needs", () => {
    const svg = reliabilityPlot([resultOf("a", CALIBRATED)]);
    expect(svg).not.toMatch(/<style|class=|pointer-events|ecmeta|href|<image|<script/);
  });
});
