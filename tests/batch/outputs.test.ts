import { describe, expect, test } from "@jest/globals";
import {
  checkOutputNames,
  formatList,
  KEPT_RECORD,
  outputFolders,
  outputName,
  writerOf,
} from "../../src/batch/outputs.js";
import { InputFailure } from "../../src/failure.js";

const jobs = (...ids: string[]) => ids.map((id) => ({ id, source: `${id}.zh`, target: `${id}.en` }));

describe("formatList", () => {
  test("names each format once, in the order given", () => {
    expect(formatList("TMX, json,tmx")).toEqual(["tmx", "json"]);
  });

  test.each(["", ",", "json,", "doc", KEPT_RECORD])("refuses %j", (text) => {
    expect(() => formatList(text)).toThrow(InputFailure);
  });
});

test("outputs are named by id and extension", () => {
  expect(outputName("vol1/ch.1", "jsonl")).toBe("vol1/ch.1.jsonl");
  expect([...outputFolders(jobs("a", "b/c/d", "b/e"), ["json"])]).toEqual([".", "b/c", "b"]);
});

test("records that are kept to be merged are JSON in a folder of their own", () => {
  expect(writerOf(KEPT_RECORD)).toBe(writerOf("json"));
  expect(outputName("vol1/ch.1", KEPT_RECORD)).toBe(".duiqi-records/vol1/ch.1.json");
  expect([...outputFolders(jobs("a", "b/c"), ["tmx", KEPT_RECORD])]).toEqual([
    ".",
    ".duiqi-records",
    "b",
    ".duiqi-records/b",
  ]);
});

describe("checkOutputNames", () => {
  test("takes ids that differ", () => {
    checkOutputNames(jobs("a", "b", "x/a", "a.json"), ["json", "tmx", KEPT_RECORD]);
  });

  test.each([
    ["the same id", ["a", "a"]],
    ["upper and lower case", ["Chapter", "chapter"]],
    ["composed and decomposed characters", ["é", "e\u0301"]],
    ["a file where a folder is to be", ["a", "a.json/b"]],
    ["a file where a folder is to be, in the other order", ["a.json/b", "a"]],
  ])("refuses %s", (_, ids) => {
    for (const format of ["json", KEPT_RECORD]) {
      expect(() => checkOutputNames(jobs(...ids), [format])).toThrow(InputFailure);
    }
  });
});
