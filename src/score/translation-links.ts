import { stemOf } from "../lexicon/english-stems.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { type Link, type Links, linksOf } from "./links.js";
import type { WordTable } from "./word-table.js";
import type { PairWords } from "./words.js";

/** Share of a headword's probability that goes to its own glosses; tuned on MAC-Dev, like all that follows. */
const GLOSS_SHARE = 0.675;
/** Share that each gloss passes on to stems near in meaning, times cosine to this power. */
const NEIGHBOUR_SHARE = 0.0875;
const NEIGHBOUR_POWER = 2.66;
/** Share that the glosses of a word's parts get: of its characters, and of two together in longer words. */
const PARTS_SHARE = 0.2;
/** The same for a word without glosses of its own. */
const UNKNOWN_PARTS_SHARE = 0.6;
/** Stronger evidence than this is not told apart. */
const MAX_RATIO = 1500;
const SAME_WORD_RATIO = 2000;
/** Links below this ratio say nothing once diluted; tuned as λ is in translation-support.ts. */
const MIN_RATIO = 8;
/** Background probability of a word that the lexicon lacks. */
const UNSEEN = 1e-7;
/** Numbers below 10 and 100 are common; the rest hardly meet by chance. */
const SMALL_NUMBER_RATIO = 60;
const NUMBER_RATIOS = [
  { below: 10, ratio: SMALL_NUMBER_RATIO },
  { below: 100, ratio: 300 },
  { below: Number.POSITIVE_INFINITY, ratio: MAX_RATIO },
] as const;

/** The numbers that texts write in digits or in a word, which the lexicon then has: from 1 up. */
const CHINESE_DIGITS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const ENGLISH_DIGITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map(
  stemOf,
);
/** The word for each such number, and the number for each word. */
const OTHER_SPELLING: ReadonlyMap<string, string> = new Map([
  ...ENGLISH_DIGITS.map((stem, i): [string, string] => [`#${i + 1}`, stem]),
  ...CHINESE_DIGITS.map((word, i): [string, string] => [word, `#${i + 1}`]),
  ["两", "#2"],
]);

/** Is told each stem that a word may be translated as, and a share of the word's probability for it. */
type GlossVisitor = (stem: number, share: number) => void;

/**
 * What each Chinese word of a pair is evidence for among its English words: glosses of the lexicon widened by
 * neighbours and by the word's parts, the same Latin word or number, names and terms. Brown et al. (1993) for t; the
 * ratio to the background follows Moore (2002).
 */
export function translationLinks({ chinese, english, terms }: PairWords, lexicon: Lexicon): Links {
  const wholeTypes = new Map(english.spelling.map((spelling, id) => [spelling, [id]]));
  const typesOf = typesBySpelling(english, lexicon);
  const typesOfStem = new Map([...typesOf].map(([spelling, types]) => [lexicon.findStem(spelling), types]));
  typesOfStem.delete(-1);
  const links: Link[] = [];
  chinese.spelling.forEach((word, from) => {
    const link = (types: readonly number[] | undefined, ratio: number) => {
      if (types === undefined || ratio < MIN_RATIO) return;
      for (const to of types) links.push({ from, to, ratio });
    };
    link(typesOf.get(word), word.startsWith("#") ? numberRatio(word) : SAME_WORD_RATIO);
    const other = OTHER_SPELLING.get(word);
    if (other !== undefined) link(typesOf.get(other), SMALL_NUMBER_RATIO);
    // Of Ning and Mother Ning, each has a term of its own: a part counts only where the text lacks the whole.
    for (const [stem, ratio] of terms.get(word) ?? []) link(wholeTypes.get(stem) ?? typesOf.get(stem), ratio);
    for (const [stem, probability] of translations(word, lexicon)) {
      link(typesOfStem.get(stem), Math.min(probability / Math.exp(lexicon.logProbability(stem)), MAX_RATIO));
    }
  });
  return linksOf(chinese.spelling.length, links);
}

/** The types of each spelling. The words of a phrase are evidence for it, too: not every text keeps to its glossary. */
function typesBySpelling({ spelling }: WordTable, lexicon: Lexicon): Map<string, number[]> {
  const types = new Map<string, number[]>();
  spelling.forEach((whole, id) => {
    for (const part of new Set([whole, ...contentWords(whole, lexicon)])) {
      const known = types.get(part);
      if (known === undefined) types.set(part, [id]);
      else known.push(id);
    }
  });
  return types;
}

/** The words of a phrase that are no function words; none of a word by itself. */
function contentWords(spelling: string, lexicon: Lexicon): string[] {
  if (!spelling.includes(" ")) return [];
  return spelling.split(" ").filter((word) => {
    const stem = lexicon.findStem(word);
    return stem < 0 || !lexicon.isFunctionStem(stem);
  });
}

/** t(e|z) for a word and each stem that its glosses, their neighbours or its parts give. */
function translations(word: string, lexicon: Lexicon): Map<number, number> {
  const probabilities = new Map<number, number>();
  const add: GlossVisitor = (stem, share) => probabilities.set(stem, (probabilities.get(stem) ?? 0) + share);
  const headword = lexicon.findHeadword(word);
  if (headword >= 0) {
    lexicon.forEachGloss(headword, (stem, share) => {
      add(stem, GLOSS_SHARE * share);
      lexicon.forEachNeighbour(stem, (near, cosine) =>
        add(near, NEIGHBOUR_SHARE * share * cosine ** NEIGHBOUR_POWER),
      );
    });
  }
  addParts(word, headword >= 0 ? PARTS_SHARE : UNKNOWN_PARTS_SHARE, lexicon, add);
  return probabilities;
}

function addParts(word: string, share: number, lexicon: Lexicon, add: GlossVisitor): void {
  if (word.length < 2) return;
  const parts = [...word].map((character) => lexicon.findHeadword(character));
  if (word.length > 2) {
    for (let k = 0; k + 2 <= word.length; k++) parts.push(lexicon.findHeadword(word.slice(k, k + 2)));
  }
  const known = parts.filter((part) => part >= 0);
  for (const part of known)
    lexicon.forEachGloss(part, (stem, weight) => add(stem, (share / known.length) * weight));
}

function numberRatio(spelling: string): number {
  const value = Number(spelling.replace(/^#m?/, ""));
  return NUMBER_RATIOS.find(({ below }) => value < below)!.ratio;
}

/** Background probability of an English stem. */
export function backgroundProbability(spelling: string, lexicon: Lexicon): number {
  const stem = lexicon.findStem(spelling);
  return stem < 0 ? UNSEEN : Math.exp(lexicon.logProbability(stem));
}
