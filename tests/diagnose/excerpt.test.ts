import { describe, expect, test } from "@jest/globals";
import { excerpt } from "../../src/diagnose/excerpt.js";

describe("excerpt", () => {
  test("keeps what is short", () => {
    expect(excerpt("It rained all day.", "en")).toBe("It rained all day.");
  });

  test("cuts Chinese at 30 characters, English at 40", () => {
    expect(excerpt("雨".repeat(31), "zh-Hant")).toBe(`${"雨".repeat(29)}…`);
    expect(excerpt("a".repeat(41), "en")).toBe(`${"a".repeat(39)}…`);
  });

  test("is as long as it is told to be", () => {
    expect(excerpt("menu.file.open", "en", 9)).toBe("menu.fil…");
    expect(excerpt("menu.file", "en", 9)).toBe("menu.file");
  });

  test("does not cut a character in two", () => {
    expect(excerpt("𠮷".repeat(40), "zh-Hans")).toBe(`${"𠮷".repeat(29)}…`);
  });

  test("is one line without control characters", () => {
    expect(excerpt("one\ttwo\r\n\u001b[31mthree ", "en")).toBe("one two [31mthree");
  });
});
