import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { cellPieces, workbookString } from "../../../src/write/table/xlsx-text.js";

describe("cellPieces", () => {
  test.each([0, 1, 32_767])("leaves %d characters whole", (length) => {
    expect(cellPieces("a".repeat(length))).toEqual(["a".repeat(length)]);
  });

  test("cuts what is longer, but no character in two", () => {
    expect(cellPieces("a".repeat(32_768)).map(({ length }) => length)).toEqual([32_767, 1]);
    expect(cellPieces(`${"a".repeat(32_766)}😀`).map(({ length }) => length)).toEqual([32_766, 2]);
    expect(cellPieces("😀".repeat(40_000)).map(({ length }) => length)).toEqual([32_766, 32_766, 14_468]);
  });

  test("loses nothing", () => {
    const units = fc.array(fc.tuple(fc.string({ unit: "binary", maxLength: 3 }), fc.nat(30_000)), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(units, (parts) => {
        const text = parts.map(([unit, count]) => unit.repeat(count)).join("");
        const pieces = cellPieces(text);
        expect(pieces.join("")).toBe(text);
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
      }),
      { numRuns: 20 },
    );
  });
});

/** Half a character, or one of the last two code points of a plane beyond the first, which are no characters. */
function isBroken(character: string): boolean {
  const code = character.codePointAt(0)!;
  return (code >= 0xd800 && code < 0xe000) || (code > 0xffff && (code & 0xfffe) === 0xfffe);
}

describe("workbookString", () => {
  test.each([
    ["一\tb\nc", "一\tb\nc"],
    ["a\u0007b\rc", "a_x0007_b_x000D_c"],
    ["\uFFFE\uFFFF", "_xFFFE__xFFFF_"],
    ["_x0007_", "_x005F_x0007_"],
    ["_x_x00e9_x0041_", "_x_x005F_x00e9_x005F_x0041_"],
    ["_x12_ x0041_", "_x12_ x0041_"],
    ["\uD800a\uDC00😀", "_xFFFD_a_xFFFD_😀"],
    ["constructor", "constructor\0"],
  ])("%j is written %j", (text, written) => {
    expect(workbookString(text)).toBe(written);
  });

  test("is read back as the text was", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[_x0aAF]{0,12}$/)), (text) => {
        const read = workbookString(text)
          .replace(/\0$/, "")
          .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
        expect(read).toBe(
          Array.from(text, (character) => (isBroken(character) ? "\uFFFD" : character)).join(""),
        );
      }),
    );
  });
});
