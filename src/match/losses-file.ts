import { decodeFile, encodeFile, type SectionFormat, type SectionsOf } from "../lexicon/sections.js";
import { joinTexts } from "../lexicon/sorted-texts.js";
import { WORD_CLASSES, type WordClass } from "./word-class.js";

/** Steps of a word's loss to a nat. */
const LOSS_UNITS = 10;

/** What was learned of the words of a language, in nats. */
export interface LearnedLosses {
  /** What a word without a match says if nothing is known of the word itself. */
  readonly classes: Readonly<Partial<Record<WordClass, number>>>;
  /** By the kind of a match: what it says. */
  readonly matches: readonly number[];
  /** Words that say something else than their class, joined by tabs, by what they say, in tenths of a nat. */
  readonly words: Readonly<Record<string, string>>;
}

/** What was learned of the words of both languages. */
export interface LearnedLanguages {
  /** What it was learned from; nothing depends on it. */
  readonly trainedOn?: string;
  readonly chinese: LearnedLosses;
  readonly english: LearnedLosses;
}

/** What words of a language say, as it is looked up. */
export interface LossTable {
  /** By class, in the order of `WORD_CLASSES`: what a word without a match says. */
  readonly classLoss: Float64Array;
  /** By the kind of a match: what it says. */
  readonly matchLoss: Float64Array;
  /** UTF-16 code units of the words that say something else than their class, one after the other, sorted. */
  readonly wordText: Uint16Array;
  /** Where each starts; one more entry than words. */
  readonly wordStart: Uint32Array;
  /** What each says, in tenths of a nat. */
  readonly wordLoss: Int8Array;
}

/** The sections of `data/losses.bin`: a `LossTable` for each language. */
const SECTIONS = {
  /** Characters that say what the losses were learned from. */
  trainedOn: Uint16Array,
  chineseClassLoss: Float64Array,
  chineseMatchLoss: Float64Array,
  chineseWordText: Uint16Array,
  chineseWordStart: Uint32Array,
  chineseWordLoss: Int8Array,
  englishClassLoss: Float64Array,
  englishMatchLoss: Float64Array,
  englishWordText: Uint16Array,
  englishWordStart: Uint32Array,
  englishWordLoss: Int8Array,
} as const;

const FORMAT: SectionFormat<typeof SECTIONS> = {
  path: "data/losses.bin",
  noun: "file of losses",
  magic: 0x53_4c_51_44, // "DQLS"
  version: 1,
  types: SECTIONS,
};

/** `data/losses.bin` of what was learned. */
export function encodeLosses({ trainedOn = "", chinese, english }: LearnedLanguages): Uint8Array {
  const [ofChinese, ofEnglish] = [tableOf(chinese), tableOf(english)];
  return encodeFile(FORMAT, {
    trainedOn: joinTexts([trainedOn]).text,
    chineseClassLoss: ofChinese.classLoss,
    chineseMatchLoss: ofChinese.matchLoss,
    chineseWordText: ofChinese.wordText,
    chineseWordStart: ofChinese.wordStart,
    chineseWordLoss: ofChinese.wordLoss,
    englishClassLoss: ofEnglish.classLoss,
    englishMatchLoss: ofEnglish.matchLoss,
    englishWordText: ofEnglish.wordText,
    englishWordStart: ofEnglish.wordStart,
    englishWordLoss: ofEnglish.wordLoss,
  });
}

/**
 * The tables that stand in `data/losses.bin`, without copying them.
 *
 * @throws Error if it is no whole file of this version
 */
export function decodeTables(file: Uint8Array): Readonly<Record<"chinese" | "english", LossTable>> {
  const sections: SectionsOf<typeof SECTIONS> = decodeFile(FORMAT, file);
  return {
    chinese: {
      classLoss: sections.chineseClassLoss,
      matchLoss: sections.chineseMatchLoss,
      wordText: sections.chineseWordText,
      wordStart: sections.chineseWordStart,
      wordLoss: sections.chineseWordLoss,
    },
    english: {
      classLoss: sections.englishClassLoss,
      matchLoss: sections.englishMatchLoss,
      wordText: sections.englishWordText,
      wordStart: sections.englishWordStart,
      wordLoss: sections.englishWordLoss,
    },
  };
}

/** The table of what was learned. */
export function tableOf({ classes, matches, words }: LearnedLosses): LossTable {
  const losses = Object.entries(words).flatMap(([loss, own]) =>
    own.split("\t").map((word) => ({ word, units: unitsOfLoss(Number(loss)) })),
  );
  losses.sort((a, b) => (a.word < b.word ? -1 : 1));
  const { text, start } = joinTexts(losses.map(({ word }) => word));
  return {
    classLoss: Float64Array.from(WORD_CLASSES, (name) => classes[name] ?? 0),
    matchLoss: Float64Array.from(matches),
    wordText: text,
    wordStart: start,
    wordLoss: Int8Array.from(losses, ({ units }) => units),
  };
}

/** The loss of word k of a table, in nats. */
export function wordLossOf({ wordLoss }: LossTable, k: number): number {
  return wordLoss[k]! / LOSS_UNITS;
}

function unitsOfLoss(loss: number): number {
  const units = Math.round(loss * LOSS_UNITS);
  if (Int8Array.of(units)[0] !== units)
    throw new RangeError(`a loss of ${loss} has no room in data/losses.bin`);
  return units;
}
