import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { checkJsonSchema } from "../../src/record/check-schema.js";
import { empty, every, nothing } from "../report/check/report.js";

const published = JSON.parse(readFileSync("docs/check.schema.json", "utf8"));
const validate = new Ajv2020({ strict: true }).compile(published);

test("the published schema of checks is the one in the source: npm run schema", () => {
  expect(published).toEqual(checkJsonSchema());
});

test.each([every, nothing, empty])("accepts a report, with fields added or not", (report) => {
  expect(validate(report)).toBe(true);
  expect(validate({ ...report, host: "ci", summary: { ...report.summary, infos: 0 } })).toBe(true);
});

test("refuses what is none", () => {
  const [pair] = every.pairs;
  const [finding] = pair!.findings;
  const withFinding = (changed: object) => ({
    ...every,
    pairs: [{ ...pair, findings: [{ ...finding, ...changed }] }],
  });
  expect(validate(withFinding({}))).toBe(true);
  expect(validate(withFinding({ rule: "typo" }))).toBe(false);
  expect(validate(withFinding({ confidence: 97 }))).toBe(false);
  expect(validate(withFinding({ fingerprint: undefined }))).toBe(false);
  expect(validate({ ...every, version: 2 })).toBe(false);
});
