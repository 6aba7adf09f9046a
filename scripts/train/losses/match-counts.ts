import { takeAligned } from "../../../bench/omissions/texts.js";
import type { Evidence, PlacedWord } from "../../../src/diagnose/evidence.js";
import type { Lexicon } from "../../../src/lexicon/lexicon.js";
import { MATCH_KINDS, matchKind } from "../../../src/match/losses.js";
import { matchWords } from "../../../src/match/matching.js";
import { isContent, type WordClass, wordClass } from "../../../src/match/word-class.js";
import type { Side } from "../../../src/read/document.js";
import { type SentencePair, strangerOf, textsOf } from "../parallel.js";

/** How often something was seen, and how often without a match: in translations, and in strangers. */
export interface Seen {
  readonly class: WordClass;
  translated: number;
  translatedUnmatched: number;
  stranger: number;
  strangerUnmatched: number;
}

/** What was counted of a language. */
export interface LanguageCounts {
  readonly words: Map<string, Seen>;
  /** Content words with each kind of match, and with whatever kind or none. */
  readonly matches: Readonly<Record<"translated" | "stranger", Float64Array>>;
  readonly content: Record<"translated" | "stranger", number>;
}

/** Nothing counted. */
export function noCounts(): LanguageCounts {
  return {
    words: new Map(),
    matches: { translated: new Float64Array(MATCH_KINDS), stranger: new Float64Array(MATCH_KINDS) },
    content: { translated: 0, stranger: 0 },
  };
}

/** Counts the matches of words of both languages: with their sentences' translations, and with strangers. */
export function countMatches(
  pairs: readonly SentencePair[],
  lexicon: Lexicon,
  counts: Readonly<Record<"chinese" | "english", LanguageCounts>>,
): void {
  for (const text of textsOf(pairs)) {
    const { evidence } = takeAligned(
      { source: text.map(({ chinese }) => chinese), target: text.map(({ english }) => english) },
      lexicon,
    );
    for (let k = 0; k < text.length; k++) {
      const stranger = strangerOf(k);
      countSentence(evidence, "source", k, k, counts.chinese, "translated");
      countSentence(evidence, "source", k, stranger, counts.chinese, "stranger");
      countSentence(evidence, "target", k, k, counts.english, "translated");
      countSentence(evidence, "target", k, stranger, counts.english, "stranger");
    }
  }
}

function countSentence(
  evidence: Evidence,
  side: Side,
  sentence: number,
  other: number,
  counts: LanguageCounts,
  as: "translated" | "stranger",
): void {
  const words = evidence.words(side, sentence);
  const others = evidence.words(side === "source" ? "target" : "source", other);
  const matches = matchWords(
    words.map(({ type }) => type),
    others.length,
    (own, found) => evidence.between(side, words[own]!, others[found]!),
  );
  words.forEach((word, k) => {
    const match = matches[k];
    const seen = seenOf(counts.words, word, side === "source");
    seen[as]++;
    if (match === undefined) seen[`${as}Unmatched`]++;
    if (!isContent(word)) return;
    counts.content[as]++;
    if (match !== undefined) counts.matches[as][matchKind(match)]!++;
  });
}

function seenOf(words: Map<string, Seen>, word: PlacedWord, isChinese: boolean): Seen {
  let seen = words.get(word.spelling);
  if (seen === undefined) {
    const none = { translated: 0, translatedUnmatched: 0, stranger: 0, strangerUnmatched: 0 };
    seen = { class: wordClass(word, isChinese), ...none };
    words.set(word.spelling, seen);
  }
  return seen;
}
