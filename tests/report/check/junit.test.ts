import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import type { CheckReport } from "../../../src/record/check.js";
import { junit } from "../../../src/report/check/junit.js";
import { empty, every, nothing, reportOf } from "./report.js";

const SCHEMA = "fixtures/schemas/jenkins-junit.xsd";

const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

const written = (report: CheckReport): string => {
  return [...junit.write(report, { chalk: new Chalk({ level: 0 }), width: 100 })].join("");
};

/** The elements of a document in order, each with its attributes; it throws if the document is malformed. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => found.push({ name, attributes }));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const named = (report: CheckReport, name: string) => {
  return elements(written(report)).filter((element) => element.name === name);
};

describe("JUnit's XML", () => {
  test("is the golden file", () => {
    expect(written(every)).toBe(readFileSync("fixtures/golden/check/every.junit.xml", "utf8"));
  });

  test("has a suite for each pair, counted as they are", () => {
    const suites = named(every, "testsuite").map(({ attributes }) => attributes);
    expect(suites).toEqual([
      { name: "docs/zh/集市.md ↔ docs/en/market.md", tests: "10", failures: "6", errors: "0", skipped: "4" },
      { name: "docs/zh/河边 100%.md", tests: "1", failures: "1", errors: "0", skipped: "0" },
      { name: "letters/zh.docx ↔ letters/en.docx", tests: "1", failures: "1", errors: "0", skipped: "0" },
      { name: "docs/zh/坏.txt ↔ docs/en/bad.txt", tests: "1", failures: "0", errors: "1", skipped: "0" },
      { name: "docs/zh/ok.txt ↔ docs/en/ok.txt", tests: "1", failures: "0", errors: "0", skipped: "0" },
    ]);
    for (const [name, count] of [
      ["testcase", 14],
      ["failure", 8],
      ["skipped", 4],
      ["error", 1],
    ] as const) {
      expect(named(every, name)).toHaveLength(count);
    }
    expect(named(every, "testsuites")[0]!.attributes).toMatchObject({
      tests: "14",
      failures: "8",
      errors: "1",
    });
  });

  test("names each case otherwise, and the same wherever it stands in its file", () => {
    const names = named(every, "testcase").map(
      ({ attributes }) => `${attributes.classname} ${attributes.name}`,
    );
    expect(new Set(names).size).toBe(names.length);
    const at = (line: number) =>
      reportOf("文。", { place: { line, column: 1, endLine: line, endColumn: 3, text: "文。" } });
    expect(named(at(3), "testcase")).toEqual(named(at(30), "testcase"));
  });

  test("passes where nothing was found", () => {
    expect(named(nothing, "testcase")).toHaveLength(1);
    expect(named(nothing, "failure")).toHaveLength(0);
    expect(elements(written(empty)).map(({ name }) => name)).toEqual(["testsuites"]);
  });

  test("is well-formed whatever a path, a message and a text hold", () => {
    const texts = fc.tuple(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary" }),
      fc.string({ minLength: 1 }),
    );
    fc.assert(
      fc.property(texts, ([text, message, path]) => {
        expect(named(reportOf(`\uD800\uFFFF\u0000${text}`, { message }, path), "failure")).toHaveLength(1);
      }),
    );
  });

  (hasXmllint ? test : test.skip).each([every, nothing, empty])("is valid by Jenkins' schema", (report) => {
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--schema", SCHEMA, "-"], {
      input: written(report),
      encoding: "utf8",
    });
    expect(stderr.trim()).toBe("- validates");
    expect(status).toBe(0);
  });
});
