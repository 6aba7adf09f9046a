import { expect, test } from "@jest/globals";
import type { BaselineEntry } from "../../../src/check/baseline.js";
import { staleLines } from "../../../src/commands/check/baseline-file.js";

test("names some of what is no longer found, and counts the rest", () => {
  const entry = (index: number): BaselineEntry => {
    return { source: `zh/${index}.md`, side: "source", rule: "missing-file", fingerprint: "", text: "" };
  };
  const lines = (count: number) =>
    staleLines(
      "b.json",
      Array.from({ length: count }, (_, index) => entry(index)),
    );
  expect(lines(0)).toEqual([]);
  expect(lines(10)).toHaveLength(10);
  expect(lines(12).slice(-2)).toEqual([
    "b.json: no longer found: missing-file in zh/9.md",
    "b.json: 2 more no longer found",
  ]);
});
