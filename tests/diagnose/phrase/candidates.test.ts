import { describe, expect, test } from "@jest/globals";
import type { BeadWord } from "../../../src/diagnose/phrase/bead-words.js";
import { candidateSpans } from "../../../src/diagnose/phrase/candidates.js";

const FUNCTION_WORDS = "而且";

/** A sentence's words, each a character of the text; what is not given is a mark. */
function words(text: string, losses: Readonly<Record<string, number>>, sentence = 0): BeadWord[] {
  const weightOf = (character: string) => (FUNCTION_WORDS.includes(character) ? 0.3 : 1);
  return [...text].flatMap((character, start) => {
    const loss = losses[character];
    if (loss === undefined) return [];
    return {
      start,
      end: start + 1,
      spelling: character,
      type: 0,
      weight: weightOf(character),
      sentence,
      match: undefined,
      loss,
    };
  });
}

function found(text: string, losses: Readonly<Record<string, number>>): string[] {
  const all = words(text, losses);
  return candidateSpans(all, () => text).map(({ from, to }) =>
    text.slice(all[from]!.start, all[to - 1]!.end),
  );
}

describe("candidateSpans", () => {
  test("finds the words that lose most", () => {
    expect(found("甲乙丙丁戊", { 甲: -2, 乙: 3, 丙: 2, 丁: -3, 戊: 1 })).toEqual(["乙丙"]);
    expect(found("甲乙", { 甲: 1, 乙: 1 })).toEqual([]);
  });

  test("takes a clause whole if little is left of it, but not what surely has a translation", () => {
    expect(found("甲，乙丙丁，戊", { 甲: -2, 乙: -0.4, 丙: 3, 丁: -0.1, 戊: -2 })).toEqual(["乙丙丁"]);
    expect(found("甲，乙丙丁，戊", { 甲: -2, 乙: -2, 丙: 3, 丁: -0.1, 戊: -2 })).toEqual(["丙丁"]);
  });

  test("cuts off function words of the clauses next to it", () => {
    const losses = { 甲: -2, 而: 0.4, 乙: 3, 且: 0.4, 丙: -2 };
    expect(found("甲而，乙，且丙", losses)).toEqual(["乙"]);
    expect(found("甲而乙且丙", losses)).toEqual(["而乙且"]);
  });

  test("finds what stands in brackets, whatever it says", () => {
    expect(found("甲（乙丙）丁", { 甲: -2, 乙: -1, 丙: 0.5, 丁: -2 })).toEqual(["乙丙"]);
    expect(found("甲（乙丙）丁", { 甲: -2, 乙: 0.2, 丙: 4, 丁: -2 })).toEqual(["乙丙"]);
  });

  test("keeps to one sentence", () => {
    const two = [...words("甲乙", { 甲: -1, 乙: 3 }), ...words("丙丁", { 丙: 3, 丁: -1 }, 1)];
    expect(candidateSpans(two, (sentence) => ["甲乙", "丙丁"][sentence]!)).toEqual([
      { from: 1, to: 2 },
      { from: 2, to: 3 },
    ]);
  });
});
