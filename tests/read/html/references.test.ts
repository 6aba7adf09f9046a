import { describe, expect, test } from "@jest/globals";
import { REFERENCE, resolve, startOf } from "../../../src/read/html/references.js";

describe("a character reference", () => {
  test.each([
    ["&amp;", "&", 5],
    ["&amp", "&", 4],
    ["&ampx", "&", 4],
    ["&notin;", "∉", 7],
    ["&notit;", "¬", 4],
    ["&semi;", ";", 6],
    ["&fjlig;", "fj", 7],
    ["&#x1F600;", "😀", 9],
    ["&#150;", "–", 6],
    ["&nosuch;", "&", 1],
    ["&", "&", 1],
  ])("%s is %s, of %i characters", (reference, character, length) => {
    expect(resolve(reference)).toEqual({ character, length });
  });

  test.each(["&", "& a", "&;", "&#;", "&#x;", "AT&1"])("is not %s", (text) => {
    expect(REFERENCE.test(text)).toBe(false);
  });

  test("is not cut where a stretch of text starts", () => {
    const source = "a &amp; b &c; d&amp;";
    const starts = [...source].map((_, offset) => startOf(source, offset));
    expect(starts.filter((start, offset) => start !== offset)).toEqual([2, 2, 2, 15, 15, 15]);
  });
});
