import { describe, expect, test } from "@jest/globals";
import { applyIgnores } from "../../src/check/ignores.js";
import type { Ignore } from "../../src/read/document.js";
import { type Finding, RULES } from "../../src/record/check.js";
import { between, finding, passage, translation } from "./invented-findings.js";

const ON = new Set(RULES.map(({ id }) => id));

/** A comment on the line before what it concerns. */
function ignore(line: number, details: Partial<Ignore> = {}): Ignore {
  const concerns = { start: { line, column: 1 }, end: { line, column: 10 } };
  return { rules: [], place: { line: line - 1, column: 1 }, concerns, ...details };
}

function applied(found: Finding, { source = [] as Ignore[], target = [] as Ignore[] }, on = ON) {
  const { findings, setAside, warnings } = applyIgnores(
    [found],
    { source: { ignores: source }, target: { ignores: target } },
    on,
  );
  expect(findings.length + setAside.length).toBe(1);
  return { isIgnored: findings.length === 0, setAside, warnings };
}

describe("applyIgnores", () => {
  test("sets aside what a comment of the same text concerns, with its reason", () => {
    const found = finding();
    const { setAside } = applied(found, { source: [ignore(5, { reason: "for readers here only" })] });
    expect(setAside).toEqual([{ finding: found, by: "ignored", reason: "for readers here only" }]);
    expect(applied(found, { source: [ignore(6)] }).isIgnored).toBe(false);
    expect(applied(found, { source: [ignore(5, { rules: ["moved", "omitted-sentence"] })] }).isIgnored).toBe(
      true,
    );
    expect(applied(found, { source: [ignore(5, { rules: ["moved"] })] }).isIgnored).toBe(false);
  });

  test("parts blocks of one line by their columns", () => {
    const cell = (from: number, to: number) => {
      return ignore(5, { concerns: { start: { line: 5, column: from }, end: { line: 5, column: to } } });
    };
    const found = finding({ place: passage(5, 10, 20) });
    expect(applied(found, { source: [cell(1, 10)] }).isIgnored).toBe(false);
    expect(applied(found, { source: [cell(19, 30)] }).isIgnored).toBe(true);
  });

  test("takes a comment in the translation for what is not there", () => {
    const found = finding({ counterpart: between(passage(5), passage(9)) });
    const at = (line: number, concerned: number) => ({
      target: [ignore(concerned, { place: { line, column: 12 } })],
    });
    expect(applied(found, at(7, 9)).isIgnored).toBe(true);
    expect(applied(found, at(5, 5)).isIgnored).toBe(true);
    expect(applied(found, at(9, 9)).isIgnored).toBe(true);
    expect(applied(found, at(3, 5)).isIgnored).toBe(false);
    expect(applied(found, at(10, 11)).isIgnored).toBe(false);
  });

  test("takes it at the start and the end of the translation, too", () => {
    const first = finding({ counterpart: between(undefined, passage(5)) });
    const last = finding({ counterpart: between(passage(5), undefined) });
    const before = { target: [ignore(5, { place: { line: 1, column: 1 } })] };
    const after = { target: [ignore(5, { place: { line: 7, column: 1 }, concerns: undefined as never })] };
    expect([applied(first, before).isIgnored, applied(last, before).isIgnored]).toEqual([true, false]);
    expect([applied(first, after).isIgnored, applied(last, after).isIgnored]).toEqual([false, true]);
  });

  test("takes a comment on what a text is aligned with", () => {
    const found = finding({ rule: "number-mismatch", counterpart: translation(passage(5), passage(7)) });
    expect(applied(found, { target: [ignore(7)] }).isIgnored).toBe(true);
    expect(applied(found, { target: [ignore(6)] }).isIgnored).toBe(false);
  });

  test("takes a comment on a file for all, of either side", () => {
    const { counterpart: _, ...found } = finding({ rule: "structure" });
    expect(applied(found, { target: [ignore(1, { concerns: "file" })] }).isIgnored).toBe(true);
    expect(applied(found, { source: [ignore(1, { concerns: "file" })] }).isIgnored).toBe(true);
    expect(applied(found, { source: [ignore(1, { concerns: "file", rules: ["moved"] })] }).isIgnored).toBe(
      false,
    );
  });

  test("warns of comments that ignore nothing, if their rule was on", () => {
    const warnings = (comment: Partial<Ignore>, on = ON) => {
      return applied(finding(), { target: [ignore(50, comment)] }, on).warnings.target;
    };
    expect(warnings({})).toEqual([{ line: 49, message: "ignores nothing" }]);
    expect(warnings({ rules: ["moved"] })).toHaveLength(1);
    expect(warnings({ rules: ["moved"] }, new Set(["omitted-sentence"]))).toEqual([]);
    expect(applied(finding(), { source: [ignore(5)] }).warnings.source).toEqual([]);
  });

  test("warns of rules that there are none of, and goes by the others", () => {
    const { isIgnored, warnings } = applied(finding(), {
      source: [ignore(5, { rules: ["omitted-sentence", "translator's"] })],
    });
    expect(isIgnored).toBe(true);
    expect(warnings.source).toEqual([
      { line: 4, message: "no rule is called «translator's»; a reason stands after a colon" },
    ]);
  });
});
