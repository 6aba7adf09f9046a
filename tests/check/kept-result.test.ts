import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeKept, encodeKept } from "../../src/check/kept-result.js";
import { checkedPair, noticesOf, type PairResult } from "../../src/check/pair-result.js";

const RESULT: PairResult = {
  source: { language: "zh-Hans", sentences: 3, matched: 2, encoding: "GB18030", warnings: [] },
  target: {
    language: "en",
    sentences: 2,
    matched: 2,
    warnings: [{ message: "odd", line: 4 }, { message: "odder" }],
  },
  findings: [],
  setAside: [],
};
const KEY = "0".repeat(64);

describe("a kept result", () => {
  const text = encodeKept(KEY, RESULT);

  test("is what it was", () => {
    expect(decodeKept(KEY, text)).toEqual(RESULT);
  });

  test("is none by another key, or of another text", () => {
    expect(decodeKept("1".repeat(64), text)).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), fc.nat(3), (at, put, out) => {
        const changed = text.slice(0, at) + put + text.slice(at + out);
        expect(decodeKept(KEY, changed)).toEqual(changed === text ? RESULT : undefined);
      }),
    );
    fc.assert(fc.property(fc.string(), (other) => decodeKept(KEY, other) === undefined));
  });

  test("is of the files that it is read for", () => {
    const files = { id: "a", source: "zh/a.md", target: "en/a.md" };
    expect(checkedPair(RESULT, files)).toEqual({
      id: "a",
      source: { path: "zh/a.md", language: "zh-Hans", sentences: 3, matched: 2 },
      target: { path: "en/a.md", language: "en", sentences: 2, matched: 2 },
      findings: [],
      setAside: [],
    });
    expect(noticesOf(RESULT, files)).toEqual([
      "zh/a.md: read as GB18030",
      "en/a.md:4: odd",
      "en/a.md: odder",
    ]);
  });
});
