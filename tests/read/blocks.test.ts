import { describe, expect, test } from "@jest/globals";
import { BlockBuilder } from "../../src/read/blocks.js";
import { Places } from "../../src/read/places.js";

function build(input: string, ...steps: readonly (readonly [string, number] | "break")[]) {
  const builder = new BlockBuilder(new Places(input));
  for (const step of steps) {
    if (step === "break") builder.endLine();
    else builder.add(...step);
  }
  return builder.build("paragraph");
}

describe("BlockBuilder", () => {
  test("joins contiguous pieces under one anchor", () => {
    expect(build("one two", ["one", 0], [" two", 3])).toEqual({
      kind: "paragraph",
      text: "one two",
      line: 1,
      anchors: [{ start: 0, line: 1, column: 1 }],
    });
  });

  test("anchors what stands elsewhere", () => {
    expect(build("a **b**", ["a ", 0], ["b", 4])?.anchors).toEqual([
      { start: 0, line: 1, column: 1 },
      { start: 2, line: 1, column: 5 },
    ]);
  });

  test("drops white space around breaks and at the edges", () => {
    const block = build("  one \n\t two  ", ["  one ", 0], "break", ["\t two  ", 7], "break", ["  ", 14]);
    expect(block?.text).toBe("one two");
    expect(block?.anchors).toEqual([
      { start: 0, line: 1, column: 3 },
      { start: 4, line: 2, column: 3 },
    ]);
  });

  test("drops pieces of white space at the end, and their anchors", () => {
    const block = build("one** **", ["one", 0], [" ", 5]);
    expect(block).toEqual({
      kind: "paragraph",
      text: "one",
      line: 1,
      anchors: [{ start: 0, line: 1, column: 1 }],
    });
  });

  test("builds nothing of white space", () => {
    expect(build("  \n ", ["  ", 0], "break", [" ", 3])).toBeUndefined();
  });

  test("anchors a long stretch more than once, never inside a character", () => {
    const input = `a${"😀".repeat(5000)}`;
    const { anchors } = build(input, [input, 0])!;
    expect(anchors.length).toBeGreaterThan(2);
    for (const { start, column } of anchors) expect(column).toBe([...input.slice(0, start)].length + 1);
  });
});
