import fc from "fast-check";
import { type Band, transposeBand } from "../../src/score/band.js";
import { MAX_CHINESE, MAX_ENGLISH } from "../../src/score/bead-shapes.js";
import { NO_GLOSSARY } from "../../src/score/glossary-words.js";
import { type Links, linksOf, transpose } from "../../src/score/links.js";
import { pairSpans } from "../../src/score/pair-features.js";
import type { PairSpans } from "../../src/score/sentence-spans.js";
import { type BestShares, MAX_SHARE, TranslationSupport } from "../../src/score/translation-support.js";
import type { PairWords } from "../../src/score/words.js";
import { anyBand, anyLinks, anyWordTable } from "./arbitrary.js";

const TYPES = 4;

/** A pair of any sentences and, whatever these say, of any words. */
export interface AnyPair {
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  readonly spans: PairSpans;
  readonly words: PairWords;
  readonly links: Links;
  readonly band: Band;
  readonly best: BestShares;
}

/** What sentences are put together from: letters, white space and all marks. */
export const PIECES = ["走", "下雨了", "go", "He said", " ", "“", "”", "「", "」", "‘", "’", '"', "'"].concat(
  ["?", "？", "!", "！", "…", "...", ". . .", ".", "。", "(", "（", ":", "：", "，", "𠮷", "\u3000"],
);

/** Any sentence, an empty one too. */
export const anySentence: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 7 })
  .map((pieces) => pieces.join(""));

/** A pair of up to so many sentences on each side, at least one, in any band. */
export function anyPair(most: number): fc.Arbitrary<AnyPair> {
  return fc
    .record({ rows: fc.integer({ min: 1, max: most }), columns: fc.integer({ min: 1, max: most }) })
    .chain(({ rows, columns }) =>
      fc
        .record({
          chinese: exactly(rows, anySentence),
          english: exactly(columns, anySentence),
          chineseWords: anyWordTable(rows, TYPES),
          englishWords: anyWordTable(columns, TYPES),
          links: anyLinks(TYPES, TYPES).map((links) => linksOf(TYPES, links)),
          band: anyBand(rows, columns),
          best: fc.record({ chinese: exactly(rows, anyShare), english: exactly(columns, anyShare) }),
        })
        .map(({ chinese, english, chineseWords, englishWords, best, ...rest }) => ({
          chinese,
          english,
          spans: pairSpans(chinese, english),
          words: pairWords(chineseWords, englishWords),
          best: { chinese: Float64Array.from(best.chinese), english: Float64Array.from(best.english) },
          ...rest,
        })),
    );
}

/** Words of which nothing more is known. */
export function pairWords(chinese: PairWords["chinese"], english: PairWords["english"]): PairWords {
  return { chinese, english, terms: new Map(), glossary: NO_GLOSSARY, chineseTexts: [] };
}

/** How well the Chinese of a pair explains its English, and the English its Chinese. */
export function supportsOf({ words: { chinese, english }, links, band }: AnyPair) {
  const back = transpose(links, english.spelling.length);
  const turned = transposeBand(band, english.start.length - 1);
  return {
    ofEnglish: new TranslationSupport(chinese, english, links, band, MAX_CHINESE),
    ofChinese: new TranslationSupport(english, chinese, back, turned, MAX_ENGLISH),
  };
}

const anyShare = fc.integer({ min: 0, max: 100 }).map((percent) => (MAX_SHARE * percent) / 100);

function exactly<Item>(count: number, item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc.array(item, { minLength: count, maxLength: count });
}
