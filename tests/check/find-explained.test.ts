import { describe, expect, test } from "@jest/globals";
import { findExplained } from "../../src/check/find-explained.js";
import type { CheckedPair, Finding } from "../../src/record/check.js";

const finding = (fingerprint: string, line: number, side: Finding["side"] = "source"): Finding => ({
  rule: "omitted-sentence",
  severity: "error",
  side,
  place: { line, column: 1, endLine: line + 1, endColumn: 3, text: "甲。" },
  context: { text: "甲。", start: 0, end: 2 },
  message: "not translated",
  confidence: 0.9,
  fingerprint: fingerprint.padEnd(24, "0"),
});

const PAIRS: CheckedPair[] = [
  {
    source: { path: "./docs/zh/a.md" },
    target: { path: "./docs/en/a.md" },
    findings: [finding("ab12", 3), finding("ab34", 7), finding("cd56", 3, "target")],
    setAside: [{ finding: finding("ef78", 20), by: "baseline" }],
  },
];

const found = (named: string) =>
  findExplained(PAIRS, named).map(({ finding }) => finding.fingerprint.slice(0, 4));

describe("findExplained", () => {
  test.each([
    ["a fingerprint", "ab12".padEnd(24, "0"), ["ab12"]],
    ["the beginning of one, in any case", "AB1", ["ab12"]],
    ["one that is set aside", "ef", ["ef78"]],
    ["a path and a line", "docs/zh/a.md:3", ["ab12"]],
    ["the end of a path, and another line of the finding", "en/a.md:4", ["cd56"]],
    ["a path, a line and a column", "zh/a.md:7:12", ["ab34"]],
    ["what is on a line of either text", "a.md:3", ["ab12", "cd56"]],
  ])("finds %s", (_, named, fingerprints) => {
    expect(found(named)).toEqual(fingerprints);
  });

  test.each([
    ["2 fingerprints begin so", "ab", ["ab120000", "ab340000"]],
    ["no finding has this fingerprint", "99", ["./docs/zh/a.md:3 omitted-sentence"]],
    ["no finding on this line", "zh/a.md:18", ["ef780000"]],
    ["no finding in such a file", "b.md:3", ["ab120000"]],
    ["neither a fingerprint nor PATH:LINE", "a.md", ["--reporter text"]],
  ])("says that %s, and what might be meant", (problem, named, near) => {
    expect(() => found(named)).toThrow(problem);
    for (const one of near) expect(() => found(named)).toThrow(one);
  });

  test("lists the nearest first, and not all", () => {
    const findings = Array.from({ length: 9 }, (_, k) => finding(`a${k}`, 10 * k + 1));
    const pairs = [{ ...PAIRS[0]!, findings, setAside: [] }];
    expect(() => findExplained(pairs, "a.md:75")).toThrow(/there are a7.*a8.*a6.*, … \(9 in all\)/);
  });
});
