import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Chalk } from "chalk";
import { json } from "../../../src/report/check/json.js";
import { every } from "./report.js";

const written = [...json.write(every, { chalk: new Chalk({ level: 0 }), width: 100 })].join("");

test("the JSON report is the golden file", () => {
  expect(written).toBe(readFileSync("fixtures/golden/check/every.json", "utf8"));
});

test("the JSON report is all of the report, as its schema has it", () => {
  expect(JSON.parse(written)).toEqual(every);
  const schema = JSON.parse(readFileSync("docs/check.schema.json", "utf8"));
  expect(new Ajv2020({ strict: true }).compile(schema)(JSON.parse(written))).toBe(true);
});
