import { describe, expect, test } from "@jest/globals";
import type { BeadWord } from "../../../src/diagnose/phrase/bead-words.js";
import {
  PHRASE_FEATURES,
  type PhraseFeature,
  phraseFeatures,
} from "../../../src/diagnose/phrase/features.js";

const TEXT = "雨停（共3天）。";
const TRANSLATION = "The rain stopped.";

function word(spelling: string, text: string, loss: number, other?: number): BeadWord {
  const start = Math.max(0, TEXT.indexOf(text));
  const match = other === undefined ? undefined : { other, strength: 6, alone: true, company: 1 };
  return { start, end: start + text.length, spelling, type: 0, weight: 1, sentence: 0, match, loss };
}

const SOURCE = [word("雨", "雨", -2, 0), word("停", "停", -2, 1), word("#3", "3", 3), word("天", "天", 2)];
const TARGET = [word("rain", "rain", -2, 0), word("stop", "stop", 1)];

function features(from: number, to: number, translation = TRANSLATION): Record<PhraseFeature, number> {
  const texts = { text: TEXT, translation };
  const vector = phraseFeatures({ source: SOURCE, target: TARGET }, { from, to }, texts, 0.9);
  return Object.fromEntries(PHRASE_FEATURES.map((name, k) => [name, vector[k]!])) as Record<
    PhraseFeature,
    number
  >;
}

describe("phraseFeatures", () => {
  test("say how much is lost, and what of it is certain", () => {
    expect(features(2, 4)).toMatchObject({
      meanLoss: 2.5,
      unmatched: Math.log1p(2),
      number: 1,
      weakMatches: 0,
      beadConfidence: 0.9,
    });
  });

  test("say what the translation has left over, in all and where the phrase would be", () => {
    expect(features(2, 4)).toMatchObject({ otherLoss: 1, otherShare: 0.5, rival: 1 / 6 });
  });

  test("say how much room the translation has between what stands around", () => {
    expect(features(2, 4).room).toBe(0);
    expect(features(0, 2).room).toBe(1);
    const more = [...TARGET, word("after", "after", 1), word("three", "three", 1), word("day", "day", 1)];
    const roomIn = (target: readonly BeadWord[]) => {
      const texts = { text: TEXT, translation: TRANSLATION };
      return phraseFeatures({ source: SOURCE, target }, { from: 2, to: 4 }, texts, 0.9)[
        PHRASE_FEATURES.indexOf("room")
      ];
    };
    expect(roomIn(more)).toBe(1.5);
    expect(roomIn([...more, ...more])).toBe(2);
  });

  test("know the ends of clauses, and brackets that the translation lacks", () => {
    expect(features(2, 4)).toMatchObject({ clauseEnds: 1, wholeClause: 0, bracketsLost: 1 });
    expect(features(2, 4, "The rain stopped (3 days).").bracketsLost).toBe(0);
    expect(features(0, 2)).toMatchObject({ clauseEnds: 2, wholeClause: 1, bracketsLost: 0 });
  });
});
