import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import { compareRecords } from "../../../src/compare/index.js";
import type { Comparison } from "../../../src/record/comparison.js";
import { comparisonText } from "../../../src/report/compare/text.js";
import { displayWidth } from "../../../src/report/width.js";
import { small } from "../../record/small.js";
import { comparison } from "./comparison.js";

const text = (shown: Comparison, width = 100, level: 0 | 1 = 0): string =>
  [...comparisonText(shown, { chalk: new Chalk({ level }), width })].join("");

const named = (path: string, bitext = small) => ({ path, bitext });

describe("the text of a comparison", () => {
  test("is the golden file", () => {
    expect(text(comparison)).toBe(readFileSync("fixtures/golden/small.compare.txt", "utf8"));
  });

  test("says the same in colour", () => {
    const colored = text(comparison, 100, 1);
    const start = String.fromCharCode(27);
    expect(colored).toContain(`${start}[33mother partner${start}[39m`);
    expect(colored.split(new RegExp(`${start}\\[\\d+m`)).join("")).toBe(text(comparison));
  });

  test.each([60, 80, 120])("fits beads into %d columns", (width) => {
    const rows = text(comparison, width)
      .split("\n")
      .filter((line) => line.includes("│"));
    expect(rows.length).toBeGreaterThanOrEqual(8);
    for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(width);
  });

  test("of the same records says so", () => {
    const same = text(compareRecords(named("a.json"), named("b.json"), "0.1.0"));
    expect(same).toContain("\n✔ no differences\n");
    expect(same).not.toContain("│");
  });

  test("counts what was said in one record alone, and does not list it", () => {
    const beads = small.beads.map((bead, index) => {
      return index === 1 ? { ...bead, verdict: "confirmed" as const } : bead;
    });
    const lines = text(compareRecords(named("a.json"), named("b.json", { ...small, beads }), "0.1.0"));
    expect(lines).toContain("1 difference: 1 other verdict\n");
    expect(lines).toContain("verdicts   0 in A alone, 1 in B alone, 0 that differ\n");
    expect(lines).not.toContain("│");
  });

  test("counts the beads of a long difference", () => {
    const sentences = Array.from({ length: 30 }, () => ({ text: "x", paragraph: 0, line: 1, column: 1 }));
    const long = {
      ...small,
      source: { ...small.source, sentences },
      target: { ...small.target, sentences },
      beads: sentences.map((_, index) => ({ source: [index], target: [index], confidence: 0.9 })),
    };
    const indexes = [...sentences.keys()];
    const one = { ...long, beads: [{ source: indexes, target: indexes, confidence: 0.9 }] };
    expect(text(compareRecords(named("a.json", long), named("b.json", one), "0.1.0"))).toContain(
      "\n  A  and 18 more\n  B ",
    );
  });

  test("shows an edited text from shortly before what was edited", () => {
    const edited = (word: string) => {
      const text = `${"It rained, and it rained. ".repeat(30)}And then the ${word} came.`;
      const sentences = small.target.sentences.with(0, {
        ...small.target.sentences[0]!,
        text,
        original: "It rained.",
      });
      return { ...small, target: { ...small.target, sentences } };
    };
    const lines = text(compareRecords(named("a.json", edited("baot")), named("b", edited("boat")), "0.1.0"));
    expect(lines).toContain("1 other text");
    expect(lines).toMatch(/│ 1:1 ….*\n.* And then the baot came\.\n/);
    expect(lines).toContain("then the boat came.");
  });

  test("lets no escape sequence of the input through", () => {
    const target = { ...small.target, path: "\u001b[2J.txt" };
    expect(
      text(compareRecords(named("a\u001b[2J.json", { ...small, target }), named("b"), "0.1.0")),
    ).not.toContain("\u001b");
  });
});
