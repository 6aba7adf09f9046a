import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { findText, joinTexts } from "../../src/lexicon/sorted-texts.js";

test("joined texts are found where they stand, and no others", () => {
  const words = fc.uniqueArray(fc.string({ unit: "binary", minLength: 1 }));
  fc.assert(
    fc.property(words, fc.string({ unit: "binary", minLength: 1 }), (unsorted, other) => {
      const sorted = unsorted.toSorted();
      const { text, start } = joinTexts(sorted);
      const find = (wanted: string) => findText(text, start, 0, sorted.length, wanted);
      expect(sorted.map(find)).toEqual([...sorted.keys()]);
      expect(find(other)).toBe(sorted.indexOf(other));
    }),
  );
});

test("of no texts there is nothing but the end", () => {
  expect(joinTexts([])).toEqual({ text: new Uint16Array(0), start: Uint32Array.of(0) });
});
