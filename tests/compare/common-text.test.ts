import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { commonText } from "../../src/compare/common-text.js";

const words = fc.array(fc.string({ unit: "grapheme", maxLength: 6 }), { maxLength: 12 });

describe("commonText", () => {
  test("has the same text once, however it is segmented", () => {
    expect(commonText(["ab", "cde"], ["a", "bcd", "e"])).toEqual({
      a: [
        { start: 0, end: 2 },
        { start: 2, end: 5 },
      ],
      b: [
        { start: 0, end: 1 },
        { start: 1, end: 4 },
        { start: 4, end: 5 },
      ],
    });
  });

  test("has what is in one text alone between what is in both", () => {
    expect(commonText(["# One", "two", "three"], ["One", "three", "four"])).toEqual({
      a: [
        { start: 0, end: 5 },
        { start: 5, end: 8 },
        { start: 8, end: 13 },
      ],
      b: [
        { start: 2, end: 5 },
        { start: 8, end: 13 },
        { start: 13, end: 17 },
      ],
    });
  });

  test("keeps the order and the length of all texts, whatever they are", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const common = commonText(a, b)!;
        for (const [texts, stretches] of [
          [a, common.a],
          [b, common.b],
        ] as const) {
          let last = 0;
          for (const [index, { start, end }] of stretches.entries()) {
            if (texts[index] === "") continue;
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end - start).toBeGreaterThanOrEqual(texts[index]!.length);
            last = end;
          }
        }
      }),
    );
  });

  test("has a sentence of both texts at one place", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const common = commonText([...before, "a sentence of both", ...after], ["a sentence of both"])!;
        expect(common.b[0]).toEqual(common.a[before.length]);
      }),
    );
  });

  test("gives up where nearly nothing is the same", () => {
    const texts = (name: string) => Array.from({ length: 3000 }, (_, index) => `${name}${index}`);
    expect(commonText(texts("a"), texts("b"))).toBeUndefined();
  });
});
