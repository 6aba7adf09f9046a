import { describe, expect, test } from "@jest/globals";
import { applyChanges, type Changes, hasChanged, parseChanges } from "../../src/check/changes.js";
import type { Finding } from "../../src/record/check.js";
import { between, finding, pairOf, passage, translation } from "./invented-findings.js";

/** Whether a finding counts after changes of source and target. */
function counts(found: Finding, source: Changes, target: Changes): boolean {
  const { findings, setAside } = applyChanges(pairOf("a", found), { source, target });
  if (findings.length === 0) expect(setAside).toEqual([{ finding: found, by: "unchanged" }]);
  return findings.length > 0;
}

const lines = (start: number, end: number) => [{ start, end }];
const seam = (before: number) => lines(before, before);

describe("parseChanges", () => {
  test("reads the heads of hunks", () => {
    const diff = [
      "diff --git a/en.md b/en.md",
      "--- a/en.md",
      "+++ b/en.md",
      "@@ -3 +3 @@ # Title",
      "-old",
      "+new",
      "@@ -7,2 +7,0 @@",
      "-@@ -1 +1 @@",
      "-gone",
      "@@ -10,0 +9,3 @@",
      "+@@ -1 +1 @@",
      "+more",
      "+more",
      "",
    ].join("\n");
    expect(parseChanges(diff)).toEqual([...lines(3, 4), ...seam(8), ...lines(9, 12)]);
  });

  test("takes a file that is not text to Git as changed altogether, and no diff for no change", () => {
    expect(parseChanges("diff --git a/a.docx b/a.docx\nBinary files a/a.docx and b/a.docx differ\n")).toBe(
      "all",
    );
    expect(parseChanges("similarity index 100%\nrename from a\nrename to b\n")).toEqual([]);
  });
});

describe("applyChanges", () => {
  test("lets findings count whose own lines were changed", () => {
    const found = finding({ place: { ...passage(5), endLine: 6 } });
    const changed = [
      lines(1, 5),
      lines(5, 6),
      lines(6, 7),
      lines(7, 9),
      seam(5),
      seam(6),
      seam(7),
      "all" as const,
    ];
    expect(changed.map((source) => counts(found, source, []))).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
  });

  test("lets what was taken out of the translation count where it belongs", () => {
    const found = finding({ counterpart: between(passage(5), passage(9)) });
    const changed = [seam(5), seam(6), seam(8), seam(9), seam(10), lines(4, 5), lines(5, 6), lines(9, 10)];
    expect(changed.map((target) => counts(found, [], target))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  test("knows the ends of a text", () => {
    const first = finding({ counterpart: between(undefined, passage(5)) });
    const last = finding({ counterpart: between(passage(5), undefined) });
    expect([seam(1), seam(5), seam(6)].map((target) => counts(first, [], target))).toEqual([
      true,
      true,
      false,
    ]);
    expect([seam(5), seam(6), seam(99)].map((target) => counts(last, [], target))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test("lets a finding count whose translation was changed, or lines right beside it taken out", () => {
    const found = finding({ rule: "number-mismatch", counterpart: translation(passage(3), passage(5)) });
    const changed = [lines(5, 6), lines(4, 5), seam(3), seam(5), seam(6), seam(2), seam(7)];
    expect(changed.map((target) => counts(found, [], target))).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("lets any change of the other text count where nothing corresponds", () => {
    const { counterpart: _, ...found } = finding({ side: "target" });
    expect([counts(found, seam(1), []), counts(found, [], [])]).toEqual([true, false]);
  });

  test("takes any change of a file without lines for one of all", () => {
    const pair = pairOf("a", finding({ place: passage(5) }));
    const source = { path: "zh/a.docx", numbering: "blocks" as const };
    const changes = { source: lines(99, 100), target: [] };
    expect(applyChanges({ ...pair, source }, changes).findings).toHaveLength(1);
    expect(applyChanges(pair, changes).findings).toHaveLength(0);
  });
});

test("lets a file without partner count if it was changed anywhere, or its partner deleted", () => {
  const { counterpart: _, ...found } = finding({ rule: "missing-file", place: passage(1, 1, 1, "") });
  const all: readonly [Changes, Changes][] = [
    [lines(9, 10), []],
    [[], "all"],
    [[], []],
  ];
  expect(all.map(([source, target]) => counts(found, source, target))).toEqual([true, true, false]);
});

describe("hasChanged", () => {
  test("is so if one file of the pair was changed", () => {
    expect(hasChanged({ source: [], target: [] })).toBe(false);
    expect(hasChanged({ source: [], target: seam(1) })).toBe(true);
    expect(hasChanged({ source: "all", target: [] })).toBe(true);
  });
});
