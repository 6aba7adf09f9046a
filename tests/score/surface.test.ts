import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { surfacesOf } from "../../src/score/surface.js";
import { PIECES } from "./any-pair.js";

/** What a sentence shows, each thing by a pattern of its own. */
function byPatterns(sentence: string) {
  const text = sentence.trim();
  return {
    length: Math.max(1, text.replace(/\s+/gu, "").length),
    asks: /[?？]/u.test(text),
    exclaims: /[!！]/u.test(text),
    bracketed: /[(（]/u.test(text),
    trails: /…|\.\.\.|\. \. \./u.test(text),
    opensQuote: /^[“‘「『"']/u.test(text),
    closesQuote: /[”’」』"″']$/u.test(text),
    endsAsking: /[?？][!！]*["'”’」』″]*$/u.test(text),
    announces: /[:：]$/u.test(text),
  };
}

describe("surfacesOf", () => {
  test.each([
    ["他说：“走吗？”", { length: 8, asks: true, exclaims: false, opensQuote: false, closesQuote: true }],
    [
      "“Go!” he said (twice):",
      { length: 19, exclaims: true, bracketed: true, opensQuote: true, announces: true },
    ],
    [
      "「走！」",
      { length: 4, exclaims: true, opensQuote: true, closesQuote: true, opened: 1, trails: false },
    ],
    [
      "  It rained.  ",
      { length: 9, asks: false, opened: 0, trails: false, announces: false, bracketed: false },
    ],
    ["他想（也许）：", { length: 7, bracketed: true, announces: true }],
    ["走吗……？”", { trails: true, asks: true, endsAsking: true, closesQuote: true }],
    ["“Shall we?” . . . he asked.", { trails: true, asks: true, endsAsking: false, opened: 1 }],
    ["", { length: 1, asks: false, opensQuote: false, closesQuote: false }],
  ])("sees of %j its length and marks", (sentence, expected) => {
    expect(surfacesOf([sentence])[0]).toMatchObject(expected);
  });

  test("sees in one pass what patterns see one by one", () => {
    const pieces = [...PIECES, "『", "』", "″", "\ufeff", "\u2028", "\t", "\x1c", "\ud842", ". . ", ".."];
    const anyText = fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary" })), {
        maxLength: 8,
      })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(surfacesOf([text])[0]).toMatchObject(byPatterns(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("takes each UTF-16 unit for white space that a pattern does", () => {
    for (let unit = 0; unit < 0x1_0000; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (surfacesOf([text])[0]!.length !== byPatterns(text).length) throw new Error(`unit ${unit}`);
    }
  });

  test("knows of each sentence whether speech goes on", () => {
    expect(surfacesOf(["“Go.", "Now.”"])).toMatchObject([
      { opensQuote: true, closesQuote: false, endsInside: true },
      { opensQuote: false, closesQuote: true, endsInside: false },
    ]);
  });
});
