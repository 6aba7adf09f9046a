import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { kernel } from "../../src/kernel/kernel.js";
import type { Lexicon, WeightedRows } from "../../src/lexicon/lexicon.js";
import { LinkRow } from "../../src/score/link-row.js";
import { LinksBuilder, strengthOf } from "../../src/score/links.js";
import { keepMeanings, Translations } from "../../src/score/translations.js";
import { loadShipped } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

/** Words of one character and of more, some unknown as wholes, and one that nothing is known of. */
const WORDS = ["轿", "轿夫", "故事", "说", "货币", "说故", "讲故事", "老故事书", "图书馆学", "龘龘", "𠀀𠀀"];

interface Entry {
  readonly stem: number;
  readonly weight: number;
}

function entries({ start, other, weight }: WeightedRows, row: number): Entry[] {
  return Array.from(other.subarray(start[row]!, start[row + 1]!), (stem, k) => ({
    stem,
    weight: weight[start[row]! + k]! / 255,
  }));
}

/** By definition: what a word's glosses, their neighbours and its parts give each stem. */
function shares(word: string): Map<number, number> {
  const found = new Map<number, number>();
  const add = (stem: number, share: number) => found.set(stem, (found.get(stem) ?? 0) + share);
  const headword = lexicon.findHeadword(word);
  for (const gloss of headword < 0 ? [] : entries(lexicon.glosses, headword)) {
    add(gloss.stem, 0.675 * gloss.weight);
    for (const near of entries(lexicon.neighbours, gloss.stem)) {
      add(near.stem, gloss.weight * 0.0875 * near.weight ** 2.66);
    }
  }
  const pairs =
    word.length > 2 ? Array.from({ length: word.length - 1 }, (_, k) => word.slice(k, k + 2)) : [];
  const parts = (word.length > 1 ? [...word, ...pairs] : [])
    .map((part) => lexicon.findHeadword(part))
    .filter((part) => part >= 0);
  for (const part of parts) {
    for (const { stem, weight } of entries(lexicon.glosses, part)) {
      add(stem, ((headword < 0 ? 0.6 : 0.2) / parts.length) * weight);
    }
  }
  return found;
}

/** The strength of each type that a word is linked to, by definition. */
function expected(word: string, typesOf: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const strongest = new Map<number, number>();
  for (const [stem, share] of shares(word)) {
    const ratio = Math.min(1500, share / Math.exp(lexicon.logProbability(stem)));
    for (const type of ratio < 8 ? [] : (typesOf.get(lexicon.stem(stem)) ?? [])) {
      strongest.set(type, Math.max(strongest.get(type) ?? 0, strengthOf(ratio)));
    }
  }
  return strongest;
}

/** Links all words to types of one side. */
function linkAll(words: readonly string[], typesOf: ReadonlyMap<string, readonly number[]>, types: number) {
  const meanings = keepMeanings(lexicon);
  return kernel().scope(() => {
    const translations = new Translations(typesOf, lexicon, meanings);
    const row = new LinkRow(types);
    const links = new LinksBuilder(words.length);
    for (const word of words) {
      translations.linkGlosses(word, row);
      row.moveTo(links);
    }
    return links.build();
  });
}

describe("Translations", () => {
  test("links words to the types of what they mean, of what is near that, and of what their parts mean", () => {
    const stems = [...new Set(WORDS.flatMap((word) => [...shares(word).keys()]))];
    expect(stems.length).toBeGreaterThan(100);
    const anyText = fc.uniqueArray(fc.constantFrom(...stems), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(anyText, fc.shuffledSubarray(WORDS, { minLength: 1 }), (text, words) => {
        // Each second stem is also the part of a phrase, as of a glossary, and all are part of another.
        const types = 2 * text.length + 1;
        const typesOf = new Map([
          ["nosuchstem", [0]],
          ...text.map((stem, k): [string, number[]] => [
            lexicon.stem(stem),
            k % 2 === 0 ? [k, types - 1] : [k, text.length + k, types - 1],
          ]),
        ]);
        const { start, other, strength } = linkAll(words, typesOf, types);
        words.forEach((word, row) => {
          const found = Array.from(
            other.subarray(start[row]!, start[row + 1]!),
            (type, k): [number, number] => [type, strength[start[row]! + k]!],
          );
          expect(new Map(found)).toEqual(expected(word, typesOf));
          expect(new Set(found.map(([type]) => type)).size).toBe(found.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("finds nothing for a word that the lexicon knows no part of", () => {
    expect([...linkAll(["\ue000\ue001"], new Map([["the", [0]]]), 1).other]).toEqual([]);
  });

  test("finds the parts of words of any length", () => {
    const long = linkAll(["轿夫".repeat(100)], new Map([["porter", [0]]]), 1);
    expect([...long.other]).toEqual([0]);
  });
});
