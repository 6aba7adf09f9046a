import { describe, expect, test } from "@jest/globals";
import { EDITS, edited } from "../../../bench/check/edits.js";
import { editedTexts, isReported } from "../../../bench/check/judge-edit.js";
import { otherNumber } from "../../../bench/check/other-number.js";
import type { ParallelDocument } from "../../../bench/check/parallel.js";
import { seededRandom } from "../../../bench/seeded-random.js";
import type { Finding } from "../../../src/record/check.js";

const DOCUMENT: ParallelDocument = {
  id: "a",
  paragraphs: Array.from({ length: 6 }, (_, p) =>
    [0, 1].map((k) => ({ source: `Sentence ${p} ${k}.`, target: `第${p}段第${k}句。` })),
  ),
};

describe("an edit", () => {
  test.each(EDITS)("to %s changes one side, and marks what is to be found", (kind) => {
    for (let seed = 0; seed < 20; seed++) {
      const { source, target } = editedTexts(edited(DOCUMENT, kind, seededRandom(seed))!);
      const before = editedTexts({
        source: DOCUMENT.paragraphs.map((units) => units.map((unit) => ({ text: unit.source }))),
        target: DOCUMENT.paragraphs.map((units) => units.map((unit) => ({ text: unit.target }))),
      });
      const changed = [source.text !== before.source.text, target.text !== before.target.text];
      expect(changed.filter(Boolean).length).toBe(1);
      const marks = [...source.marks, ...target.marks];
      const isGap = kind.startsWith("delete") || kind.startsWith("insert");
      if (isGap) expect(marks.length).toBe(1);
      else expect(marks.length).toBeGreaterThan(1);
      const rules = new Set(marks.map(({ mark }) => mark));
      expect(rules.size).toBe(1);
      if (isGap) expect([...rules][0]).toMatch(kind.endsWith("paragraph") ? /paragraph$/ : /sentence$/);
    }
  });

  test("has no place in a document that is too small", () => {
    const small = { id: "a", paragraphs: [[{ source: "One.", target: "一。" }]] };
    for (const kind of [
      "delete sentence",
      "delete paragraph",
      "swap sentences",
      "swap paragraphs",
      "change number",
    ] as const)
      expect(edited(small, kind, seededRandom(1))).toBeUndefined();
  });
});

describe("isReported", () => {
  const texts = editedTexts({
    source: [[{ text: "One." }, { text: "Two.", mark: "omitted-sentence" }]],
    target: [[{ text: "一。" }]],
  });
  const finding = (rule: Finding["rule"], column: number, endColumn: number) =>
    ({ rule, side: "source", place: { line: 1, column, endLine: 1, endColumn, text: "" } }) as Finding;

  test("takes one finding of the rule at the place", () => {
    expect(isReported(texts, [finding("omitted-sentence", 6, 10)])).toBe(true);
  });

  test.each([
    ["none", []],
    ["another place", [finding("omitted-sentence", 1, 5)]],
    ["another rule", [finding("omitted-paragraph", 6, 10)]],
    ["one more", [finding("omitted-sentence", 6, 10), finding("moved", 1, 5)]],
  ])("refuses %s", (_, findings) => {
    expect(isReported(texts, findings)).toBe(false);
  });
});

describe("otherNumber", () => {
  test("changes one number to another of as many digits", () => {
    for (let seed = 0; seed < 50; seed++) {
      const changed = otherNumber("In 2019, 5 of 15 left.", seededRandom(seed));
      expect(changed).toMatch(/^In \d{4}, [1-9] of \d\d left\.$/);
      const numbers = (text: string) => text.match(/\d+/g)!;
      const before = numbers("In 2019, 5 of 15 left.");
      expect(numbers(changed).filter((number, k) => number !== before[k]).length).toBe(1);
    }
  });
});
