import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import type { CheckReport } from "../../../src/record/check.js";
import { text } from "../../../src/report/check/text.js";
import { displayWidth } from "../../../src/report/width.js";
import { empty, every, nothing, reportOf } from "./report.js";

const plain = new Chalk({ level: 0 });
const ESCAPE = String.fromCharCode(27);

const drawn = (report: CheckReport, width = 100, chalk = plain): string => {
  return [...text.write(report, { chalk, width })].join("");
};

describe("the text report", () => {
  test("is the golden file", () => {
    expect(drawn(every)).toBe(readFileSync("fixtures/golden/check/every.txt", "utf8"));
  });

  test("says the same in colours, by severity", () => {
    const colored = drawn(every, 100, new Chalk({ level: 1 }));
    expect(colored).toContain(`${ESCAPE}[31merror${ESCAPE}[39m`);
    expect(colored).toContain(`${ESCAPE}[33mwarning${ESCAPE}[39m`);
    expect(colored).toContain(`${ESCAPE}[36mnote${ESCAPE}[39m`);
    expect(colored.split(new RegExp(`${ESCAPE}\\[\\d+m`)).join("")).toBe(drawn(every));
  });

  test.each([40, 60, 80, 120])("fits what it quotes and explains into %d columns", (width) => {
    const indented = drawn(every, width)
      .split("\n")
      .filter((line) => line.startsWith("  "));
    expect(indented.length).toBeGreaterThan(30);
    for (const line of indented) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test("of a narrower terminal is drawn for 40 columns", () => {
    expect(drawn(every, 7)).toBe(drawn(every, 40));
  });

  test("without findings says so, in green", () => {
    expect(drawn(nothing)).toBe("✔ no findings; 1 pair checked\n  100% of 3 source sentences translated\n");
    expect(drawn(nothing, 100, new Chalk({ level: 1 }))).toContain(`${ESCAPE}[32m✔ no findings${ESCAPE}[39m`);
    expect(drawn(empty)).toBe("✔ no findings; 0 pairs checked\n");
  });

  test("with findings that do not fail the check is no failure", () => {
    const summary = { ...nothing.summary, warnings: 1 };
    expect(drawn({ ...nothing, summary })).toContain("▲ 1 warning; 1 pair checked\n");
    expect(drawn({ ...nothing, summary: { ...summary, passed: false } })).toContain("✖ 1 warning;");
    expect(drawn({ ...nothing, summary: { ...nothing.summary, failed: 1 } })).toContain(
      "✖ 1 pair not checked;",
    );
  });

  test("shows 50 findings of a file, counts the others, and says how to see them", () => {
    const report = reportOf("人人都很高兴。");
    const [pair] = report.pairs;
    const findings = new Array(120).fill(pair!.findings[0]);
    const shown = drawn({ ...report, pairs: [{ ...pair!, findings }] });
    expect(shown.match(/^zh\.txt:3:1 /gm)).toHaveLength(50);
    expect(shown).toContain("… and 70 more findings in zh.txt; --reporter json has all\n");
  });

  test("draws nothing that would steer a terminal", () => {
    const hostile = `${ESCAPE}[2J\u202E\u0007\r\u009B`;
    const shown = drawn(reportOf(`${hostile}文`, { message: hostile }, `${hostile}.txt`));
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });
});
