import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Bitext } from "../../src/record/bitext.js";
import { encodeBitext } from "../../src/record/encode.js";
import { joinSentences } from "../../src/record/join.js";
import { isPair } from "../../src/record/pairs.js";
import { en, zh } from "../../src/write/text-pairs.js";
import { alignedPairs } from "../record/arbitrary.js";
import { bitextOf } from "../record/bitext-of.js";

/** Whatever ends a line in some program. */
const ANY_LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/;

const options = { version: "0.1.0" };

function linesOf(bitext: Bitext): { zh: string[]; en: string[] } {
  const lines = (format: typeof zh) => {
    const text = [...format.write(bitext, options)].join("");
    if (text === "") return [];
    expect(text.endsWith("\n")).toBe(true);
    return text.slice(0, -1).split("\n");
  };
  return { zh: lines(zh), en: lines(en) };
}

describe("text pairs", () => {
  test("put each language into its file, whichever is the source", () => {
    const [chinese, english] = ["下雨了。", "It rained."];
    const expected = { zh: [chinese], en: [english] };
    expect(linesOf(bitextOf([{ source: [chinese], target: [english] }]))).toEqual(expected);
    expect(linesOf(bitextOf([{ source: [english], target: [chinese] }], ["en", "zh-Hant"]))).toEqual(
      expected,
    );
  });

  test("leave out what has no counterpart", () => {
    const bitext = bitextOf([
      { source: ["一。"] },
      { source: ["二。"], target: ["Two."] },
      { target: ["Three."] },
    ]);
    expect(linesOf(bitext)).toEqual({ zh: ["二。"], en: ["Two."] });
  });

  test("have no line break of any kind within a line", () => {
    const text = "a\nb\r\nc\vd\fe\x85f\u2028g\u2029h\ti";
    expect(linesOf(bitextOf([{ source: ["一"], target: [text] }])).en).toEqual(["a b c d e f g h\ti"]);
  });

  test("of any pair have as many lines, with all text but its line breaks", () => {
    fc.assert(
      fc.property(alignedPairs, (pair) => {
        const bitext = encodeBitext(pair);
        const lines = linesOf(bitext);
        const pairs = bitext.beads.filter(isPair);
        const sides =
          bitext.source.language === "en" ? (["target", "source"] as const) : (["source", "target"] as const);
        expect([...lines.zh, ...lines.en].filter((line) => ANY_LINE_BREAK.test(line))).toEqual([]);
        for (const [side, own] of [
          [sides[0], lines.zh],
          [sides[1], lines.en],
        ] as const) {
          const texts = pairs.map((bead) => joinSentences(bitext[side], bead[side]));
          expect(own.map(spaceless)).toEqual(texts.map(spaceless));
        }
      }),
    );
  });
});

function spaceless(text: string): string {
  return text.replace(/[\s\x85]/g, "");
}
