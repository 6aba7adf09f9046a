import { describe, expect, test } from "@jest/globals";
import { summaryOf, weighed } from "../../src/check/verdict.js";
import type { CheckedPair, Finding } from "../../src/record/check.js";

function finding(rule: Finding["rule"], severity: Finding["severity"], confidence = 0.9): Finding {
  return {
    rule,
    severity,
    confidence,
    side: "source",
    place: { line: 1, column: 1, endLine: 1, endColumn: 2, text: "船" },
    context: { text: "船", start: 0, end: 1 },
    message: "odd",
    fingerprint: "f",
  };
}

function pair(...findings: readonly Finding[]): CheckedPair {
  return { source: { path: "zh", sentences: 4, matched: 3 }, target: { path: "en" }, findings, setAside: [] };
}

const LIMITS = { failOn: "error", maxOmissions: 0 } as const;

describe("weighed", () => {
  test("sets severities, and leaves out what is off or unsure, of what is set aside, too", () => {
    const all = [
      finding("moved", "warning"),
      finding("structure", "warning"),
      finding("untranslated", "error", 0.4),
    ];
    const rules = new Map([
      ["moved", "off"],
      ["structure", "note"],
    ] as const);
    const before = {
      ...pair(...all),
      setAside: all.map((one) => ({ finding: one, by: "ignored" as const })),
    };
    const after = weighed(before, { rules, minConfidence: 0.5 });
    expect(after.findings).toEqual([finding("structure", "note")]);
    expect(after.setAside).toEqual([{ finding: finding("structure", "note"), by: "ignored" }]);
    expect(weighed(before, { rules: new Map(), minConfidence: 0 })).toEqual(before);
  });
});

describe("summaryOf", () => {
  const passes = (pairs: readonly CheckedPair[], limits = {}) =>
    summaryOf(pairs, { ...LIMITS, ...limits }).passed;

  test("counts", () => {
    const findings = [finding("moved", "warning"), finding("moved", "note"), finding("moved", "error")];
    expect(
      summaryOf([pair(...findings), pair(), { findings: [], setAside: [], failure: "broken" }], LIMITS),
    ).toEqual({
      pairs: 3,
      failed: 1,
      errors: 1,
      warnings: 1,
      notes: 1,
      setAside: 0,
      sourceSentences: 8,
      matchedSentences: 6,
      passed: false,
    });
  });

  test("fails for one finding that is weighty enough, and for a pair that could not be checked", () => {
    expect(passes([pair(finding("moved", "warning"))])).toBe(true);
    expect(passes([pair(finding("moved", "warning"))], { failOn: "warning" })).toBe(false);
    expect(passes([pair(finding("moved", "note"))], { failOn: "note" })).toBe(false);
    expect(passes([pair()])).toBe(true);
    expect(passes([{ ...pair(), failure: "broken" }])).toBe(false);
  });

  test("lets so many omissions pass, over all pairs, and nothing else", () => {
    const pairs = [pair(finding("omitted-sentence", "error")), pair(finding("omitted-paragraph", "error"))];
    expect(passes(pairs, { maxOmissions: 1 })).toBe(false);
    expect(passes(pairs, { maxOmissions: 2 })).toBe(true);
    const added = [...pairs, pair(finding("added-sentence", "error"))];
    expect(passes(added, { maxOmissions: 9 })).toBe(false);
    const light = [...pairs, pair(finding("omitted-sentence", "warning"))];
    expect(passes(light, { maxOmissions: 2 })).toBe(true);
  });
});
