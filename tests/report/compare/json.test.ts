import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { comparisonJsonSchema } from "../../../src/record/comparison-schema.js";
import { comparisonJson } from "../../../src/report/compare/json.js";
import { comparison } from "./comparison.js";

const written = [...comparisonJson(comparison)].join("");
const published = JSON.parse(readFileSync("docs/compare.schema.json", "utf8"));

test("the comparison as JSON is the golden file, a difference a line", () => {
  expect(written).toBe(readFileSync("fixtures/golden/small.compare.json", "utf8"));
});

test("the published schema is the one of the program: npm run schema", () => {
  expect(published).toEqual(comparisonJsonSchema());
});

test("the comparison as JSON is all of it, as its schema has it", () => {
  expect(JSON.parse(written)).toEqual(comparison);
  expect(new Ajv2020({ strict: true }).compile(published)(JSON.parse(written))).toBe(true);
});
