import { describe, expect, test } from "@jest/globals";
import { isWordUnit } from "../../src/score/word-unit.js";

const UNITS = Array.from({ length: 0x1_0000 }, (_, unit) => unit);

describe("isWordUnit", () => {
  test("is true of letters and digits alone", () => {
    const others = UNITS.filter(
      (unit) => isWordUnit(unit) && !/[\p{L}\p{N}]/u.test(String.fromCharCode(unit)),
    );
    expect(others).toEqual([]);
  });

  test("is true of what nearly all texts are made of", () => {
    const common = UNITS.filter((unit) => /[A-Za-z0-9㐀-䶿一-鿿]/.test(String.fromCharCode(unit)));
    expect(common.length).toBeGreaterThan(27_000);
    expect(common.filter((unit) => !isWordUnit(unit))).toEqual([]);
  });

  test("says nothing of marks, other letters and halves of characters", () => {
    for (const character of [
      "。",
      "“",
      ".",
      "@",
      "[",
      "`",
      "{",
      "/",
      ":",
      " ",
      "\u3000",
      "é",
      "ａ",
      "\ud842",
    ])
      expect(isWordUnit(character.charCodeAt(0))).toBe(false);
  });
});
