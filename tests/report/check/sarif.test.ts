import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import draft04 from "ajv-draft-04";
import { Chalk } from "chalk";
import fc from "fast-check";
import type { Log, Result } from "sarif";
import type { CheckReport } from "../../../src/record/check.js";
import { RULES } from "../../../src/record/check.js";
import { sarif } from "../../../src/report/check/sarif/index.js";
import { empty, every, nothing, reportOf } from "./report.js";

/** The committee's schema, in Microsoft's package for Jest. */
const SCHEMA = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** What a URI reference is made of: RFC 3986, appendix A. */
const URI_REFERENCE = /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-Fa-f]{2})*$/;

const ajv = new draft04.default({
  strict: false,
  // Its pattern for languages is none with the flag u.
  unicodeRegExp: false,
  formats: { uri: /^[a-z][a-z\d+.-]*:/i, "uri-reference": URI_REFERENCE, "date-time": /^\d{4}-/ },
});
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

const written = (report: CheckReport): string => {
  return [...sarif.write(report, { chalk: new Chalk({ level: 0 }), width: 100 })].join("");
};
const runOf = (report: CheckReport) => (JSON.parse(written(report)) as Log).runs[0]!;
const resultsOf = (report: CheckReport): Result[] => runOf(report).results!;

describe("SARIF", () => {
  test("is the golden file", () => {
    expect(written(every)).toBe(readFileSync("fixtures/golden/check/every.sarif", "utf8"));
  });

  test.each([every, nothing, empty])("is valid by the schema of 2.1.0", (report) => {
    validate(JSON.parse(written(report)));
    expect(validate.errors).toBeNull();
  });

  test("that is none is refused by that schema", () => {
    const log = JSON.parse(written(every));
    log.runs[0].results[0].level = "fatal";
    expect(validate(log)).toBe(false);
  });

  test("describes all rules, and results point at theirs", () => {
    const { rules } = runOf(every).tool.driver;
    expect(rules!.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of resultsOf(every)) expect(rules![ruleIndex!]!.id).toBe(ruleId);
    expect(new Set(resultsOf(every).map(({ ruleId }) => ruleId)).size).toBe(RULES.length);
  });

  test("points at what is flagged, and at the other side", () => {
    const number = resultsOf(every).find(({ ruleId }) => ruleId === "number-mismatch")!;
    expect(number.locations![0]!.physicalLocation).toEqual({
      artifactLocation: { uri: "docs/zh/%E9%9B%86%E5%B8%82.md", uriBaseId: "%SRCROOT%" },
      region: { startLine: 5, startColumn: 8, endLine: 5, endColumn: 10, snippet: { text: "3万" } },
    });
    expect(number.relatedLocations).toEqual([
      {
        id: 1,
        message: { text: "its translation" },
        physicalLocation: {
          artifactLocation: { uri: "docs/en/market.md", uriBaseId: "%SRCROOT%" },
          region: {
            startLine: 5,
            startColumn: 1,
            endLine: 5,
            endColumn: 79,
            snippet: { text: expect.stringContaining("3,000 yuan") },
          },
        },
      },
    ]);
    expect(number).toMatchObject({
      level: "error",
      rank: 99,
      partialFingerprints: { "duiqi/v1": "3c4d5e6f0000000000000000" },
    });
  });

  test("has the other file as related location where there is no passage, and none without a partner", () => {
    const related = (rule: string) =>
      resultsOf(every).find(({ ruleId }) => ruleId === rule)!.relatedLocations!;
    expect(related("added-sentence")).toHaveLength(1);
    expect(related("added-sentence")[0]!.physicalLocation).not.toHaveProperty("region");
    expect(related("omitted-paragraph")).toHaveLength(2);
    expect(related("missing-file")).toEqual([]);
  });

  test("names the block where there are no lines", () => {
    const [location] = resultsOf(every).find(({ message }) => message.text?.includes("……"))!.locations!;
    expect(location!.physicalLocation).not.toHaveProperty("region");
    expect(location!.logicalLocations).toEqual([{ name: "block 12", kind: "element" }]);
  });

  test("suppresses what is set aside, with the reason", () => {
    const suppressed = resultsOf(every).flatMap(({ suppressions }) => suppressions ?? []);
    expect(suppressed).toEqual([
      { kind: "external", justification: "In the baseline." },
      { kind: "inSource", justification: "the translators' own note" },
      { kind: "external", justification: "Outside of what was changed." },
    ]);
  });

  test("says which pairs failed", () => {
    const [invocation] = runOf(every).invocations!;
    expect(invocation!.executionSuccessful).toBe(false);
    expect(invocation!.toolExecutionNotifications!.map(({ message }) => message.text)).toEqual([
      "docs/en/bad.txt: byte 3: not valid UTF-8",
    ]);
    expect(runOf(nothing).invocations![0]!.executionSuccessful).toBe(true);
  });

  test.each([
    ["./a b/c#d?.txt", "a%20b/c%23d%3F.txt", "%SRCROOT%"],
    ["C:x.txt", "C%3Ax.txt", "%SRCROOT%"],
    ["C:/x y.txt", "file:///C:/x%20y.txt", undefined],
    ["/srv/百.txt", "file:///srv/%E7%99%BE.txt", undefined],
  ])("writes the path %s as %s", (path, uri, uriBaseId) => {
    const [result] = resultsOf(reportOf("文。", {}, path));
    expect(result!.locations![0]!.physicalLocation!.artifactLocation).toEqual({
      uri,
      ...(uriBaseId && { uriBaseId }),
    });
  });

  test("takes nothing that a message quotes for a placeholder or a link", () => {
    const [result] = resultsOf(reportOf("文。", { message: "not translated: «{0} [a](1)»" }));
    expect(result!.message.text).toBe("not translated: «{{0}} [a] (1)».");
  });

  test("is valid whatever a path, a message and a text hold", () => {
    const texts = fc.tuple(fc.string({ unit: "binary" }), fc.string({ minLength: 1 }), fc.string());
    fc.assert(
      fc.property(texts, ([text, path, message]) => {
        validate(JSON.parse(written(reportOf(`文${text}`, { message }, path))));
        expect(validate.errors).toBeNull();
      }),
      { numRuns: 30 },
    );
    expect(validate(JSON.parse(written(reportOf("\uD800文", {}, "\uDC00.txt"))))).toBe(true);
  });
});
