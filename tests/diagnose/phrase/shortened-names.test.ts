import { describe, expect, test } from "@jest/globals";
import type { BeadWord } from "../../../src/diagnose/phrase/bead-words.js";
import { withNamesShortened } from "../../../src/diagnose/phrase/shortened-names.js";

const LOSS = 2;
const MATCH = { other: 0, strength: 7, alone: false, company: 0 };
const FUNCTION_WORDS = ["the", "for", "and", "by", "of"];

/** The words of a sentence, of which these are translated, and their losses once names are shortened. */
function lossesOf(text: string, translated: readonly string[], weak: readonly string[] = []): number[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ 0: spelling, index }, type): BeadWord => {
    const isTranslated = translated.includes(spelling);
    return {
      start: index,
      end: index + spelling.length,
      spelling: spelling.toLowerCase(),
      type,
      weight: FUNCTION_WORDS.includes(spelling) ? 0.3 : 1,
      sentence: 0,
      match: isTranslated ? MATCH : weak.includes(spelling) ? { ...MATCH, strength: 3 } : undefined,
      loss: isTranslated ? -LOSS : LOSS,
    };
  });
  return withNamesShortened(words, () => text).map(({ loss }) => loss);
}

describe("a name of several words", () => {
  const TEXT = "filed by the State Administration for Commerce";

  test("loses nothing if one of them is translated", () => {
    expect(lossesOf(TEXT, ["Commerce"])).toEqual([LOSS, LOSS, LOSS, 0, 0, 0, -LOSS]);
  });

  test("is lost if none is, or none for sure", () => {
    expect(lossesOf(TEXT, ["filed"])).toEqual([-LOSS, LOSS, LOSS, LOSS, LOSS, LOSS, LOSS]);
    expect(lossesOf(TEXT, ["filed"], ["Commerce"])).toEqual([-LOSS, LOSS, LOSS, LOSS, LOSS, LOSS, LOSS]);
  });

  test("ends at a comma, a sentence's first word, and `and`", () => {
    expect(lossesOf("from Paris, Rome and Oslo", ["Rome"])).toEqual([LOSS, LOSS, -LOSS, LOSS, LOSS]);
    expect(lossesOf("Yesterday Mary left", ["Yesterday"])).toEqual([-LOSS, LOSS, LOSS]);
  });
});
