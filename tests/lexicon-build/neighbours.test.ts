import { describe, expect, test } from "@jest/globals";
import { nearestStems, withSynonyms } from "../../scripts/lexicon/neighbours.js";

const WORDS = 300;
const MOST = 15;

/** Words of three letters, each a stem by itself, with vectors in a plane: the angle grows with the word's number. */
const words = Array.from(
  { length: WORDS },
  (_, i) => `${letter(i / 100)}${letter((i / 10) % 10)}${letter(i % 10)}`,
);
const vectors = Object.fromEntries(words.map((word, i) => [word, [Math.cos(i / 20), Math.sin(i / 20)]]));
const embeddings = { dimensions: 2, words, vectors };

function letter(digit: number): string {
  return "bcdfghjklm"[Math.floor(digit)]!;
}

describe("nearestStems", () => {
  const stems = [...words, "qqq"];
  const nearest = nearestStems(stems, embeddings);

  test("gives each stem what comparing it with every other gives", () => {
    words.forEach((word, i) => {
      const all = words
        .map((stem, j) => ({ stem, cosine: Math.cos((i - j) / 20) }))
        .filter(({ stem, cosine }) => stem !== word && cosine > 0.5)
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, MOST);
      const found = nearest.get(word)!;
      expect(found.length).toBe(MOST);
      found.forEach(({ cosine }, k) => {
        expect(cosine).toBeCloseTo(all[k]!.cosine, 5);
      });
      expect(new Set(found.map(({ stem }) => stem)).size).toBe(MOST);
      expect(found.map(({ stem }) => stem)).not.toContain(word);
    });
  });

  test("gives none to a stem without vector", () => {
    expect(nearest.has("qqq")).toBe(false);
  });
});

describe("withSynonyms", () => {
  const known = new Set(["big", "large", "huge", "small"]);
  const nearest = new Map([["big", [{ stem: "small", cosine: 0.8 }]]]);

  test("puts synonyms among the neighbours by how many senses they share", () => {
    const synonyms = new Map([
      [
        "big",
        new Map([
          ["large", 1],
          ["huge", 0.2],
          ["unknown", 1],
        ]),
      ],
    ]);
    expect(withSynonyms(nearest, synonyms, known).get("big")).toEqual([
      { stem: "large", cosine: 1 },
      { stem: "small", cosine: 0.8 },
      { stem: "huge", cosine: 0.6 },
    ]);
  });

  test("keeps the greater cosine of a neighbour that is a synonym, too", () => {
    const synonyms = new Map([["big", new Map([["small", 0.1]])]]);
    expect(withSynonyms(nearest, synonyms, known).get("big")).toEqual([{ stem: "small", cosine: 0.8 }]);
  });
});
