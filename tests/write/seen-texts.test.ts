import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SeenTexts } from "../../src/write/seen-texts.js";

describe("SeenTexts", () => {
  test("knows of any texts which are new, as a set of strings does", () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.string({ maxLength: 2 })), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(texts, (texts) => {
        const seen = new SeenTexts();
        const set = new Set<string>();
        for (const text of texts) {
          expect(seen.add(text)).toBe(!set.has(text));
          set.add(text);
        }
        expect(seen.size).toBe(set.size);
      }),
    );
  });

  test("still knows them after it has grown, and takes less than 20 bytes for each", () => {
    const texts = Array.from({ length: 200_000 }, (_, index) => `第${index}句话。\nSentence ${index}.`);
    const seen = new SeenTexts();
    let most = 0;
    for (const text of texts) {
      if (!seen.add(text)) throw new Error(`${text} is new`);
      if (seen.size >= 1000) most = Math.max(most, seen.bytes / seen.size);
    }
    expect(texts.find((text) => seen.add(text))).toBeUndefined();
    expect(seen.size).toBe(texts.length);
    expect(most).toBeLessThan(20);
  });
});
