import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { bitextJsonSchema } from "../../src/record/schema.js";
import { small } from "./small.js";

const published = JSON.parse(readFileSync("docs/bitext.schema.json", "utf8"));
const validate = new Ajv2020({ strict: true }).compile(published);

/** The small record, its first sentence with words. */
function withWords(words: readonly unknown[]): object {
  const [first, ...others] = small.source.sentences;
  return { ...small, source: { ...small.source, sentences: [{ ...first, words }, ...others] } };
}

test("the published schema is the one that the program checks with: npm run schema", () => {
  expect(published).toEqual(bitextJsonSchema());
});

test("accepts a record, with fields added or not", () => {
  expect(validate(small)).toBe(true);
  expect(validate({ ...small, reviewed: true })).toBe(true);
  expect(validate(withWords(["来源", "：", "澎湃", "新闻"]))).toBe(true);
});

test("refuses what is none", () => {
  expect(validate({ ...small, version: 2 })).toBe(false);
  expect(validate(withWords([1]))).toBe(false);
  expect(validate({ ...small, beads: [{ source: [-1], target: [], confidence: 1 }] })).toBe(false);
  expect(validate({ ...small, gaps: [{ ...small.gaps[0], text: undefined }] })).toBe(false);
});
