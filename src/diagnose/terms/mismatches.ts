import { type Bead, isPaired } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Diagnosed } from "../diagnosed.js";
import type { PlacedWord } from "../evidence.js";
import { isInParagraphOf } from "../paragraph.js";
import { OPPOSITE } from "../runs.js";
import { type GlossaryIndex, glossaryIndex, type TermEntry } from "./glossary-index.js";
import { hasChinese, hasEnglish, isSpelledAs } from "./presence.js";

/** A term of the glossary in a sentence, whose bead has none of its translations. */
export interface TermMismatch {
  readonly bead: Bead;
  readonly side: Side;
  readonly sentence: number;
  /** UTF-16 offsets in the sentence, half-open. */
  readonly start: number;
  readonly end: number;
  readonly entry: TermEntry;
  /** The term among the words of the sentence, if it is one. */
  readonly word?: PlacedWord;
}

type Occurrence = Pick<TermMismatch, "start" | "end" | "entry" | "word">;

/** The terms of either side whose beads, and the neighbouring ones of the paragraph, have no translation of theirs. */
export function termMismatches(pair: Diagnosed): TermMismatch[] {
  if (pair.glossary.length === 0) return [];
  const index = glossaryIndex(pair.glossary, pair.lexicon);
  const { sentences: beads } = pair.alignment;
  return beads.flatMap((bead, k) =>
    isPaired(bead)
      ? (["source", "target"] as const).flatMap((side) =>
          missedIn(bead, side, counterpartText(k, side, pair), pair, index),
        )
      : [],
  );
}

function missedIn(
  bead: Bead,
  side: Side,
  counterpart: string,
  pair: Diagnosed,
  index: GlossaryIndex,
): TermMismatch[] {
  const missed: TermMismatch[] = [];
  for (let sentence = bead[side].start; sentence < bead[side].end; sentence++) {
    for (const occurrence of occurrencesIn(side, sentence, pair, index)) {
      if (isTranslated(side, occurrence, counterpart, pair)) continue;
      if (missed.some(({ entry }) => entry === occurrence.entry)) continue;
      missed.push({ ...occurrence, bead, side, sentence });
    }
  }
  return missed;
}

/** An English term may also stand in the Chinese as it is. */
function isTranslated(
  side: Side,
  { entry }: Occurrence,
  counterpart: string,
  { evidence, lexicon }: Diagnosed,
): boolean {
  if (side === evidence.sides.chinese) return hasEnglish(counterpart, entry.translations);
  return hasChinese(counterpart, entry.translations, lexicon) || hasEnglish(counterpart, entry.spellings);
}

function occurrencesIn(side: Side, sentence: number, pair: Diagnosed, index: GlossaryIndex): Occurrence[] {
  return side === pair.evidence.sides.chinese
    ? chineseOccurrences(side, sentence, pair, index)
    : englishOccurrences(pair[side].sentences[sentence]!.text, index);
}

/** By the words of the sentence: few characters may stand together by chance. */
function chineseOccurrences(
  side: Side,
  sentence: number,
  pair: Diagnosed,
  { chinese }: GlossaryIndex,
): Occurrence[] {
  return pair.evidence.words(side, sentence).flatMap((word) => {
    const entry = chinese.get(word.spelling);
    return entry === undefined ? [] : [{ start: word.start, end: word.end, entry, word }];
  });
}

function englishOccurrences(text: string, { english, englishPhrases }: GlossaryIndex): Occurrence[] {
  return englishPhrases.findIn(text).flatMap(({ start, end, spelling }) => {
    const entry = english.get(spelling)!;
    return isSpelledAs(text.slice(start, end), entry.spellings) ? [{ start, end, entry }] : [];
  });
}

/** What a bead has on the other side, with what is beside it in the same paragraph. */
function counterpartText(bead: number, side: Side, pair: Diagnosed): string {
  const other = OPPOSITE[side];
  const { sentences: beads } = pair.alignment;
  const own = beads[bead]![other];
  const texts: string[] = [];
  for (const { [other]: span } of beads.slice(Math.max(0, bead - 1), bead + 2)) {
    for (let sentence = span.start; sentence < span.end; sentence++) {
      if (isInParagraphOf(own, sentence, pair[other])) texts.push(pair[other].sentences[sentence]!.text);
    }
  }
  return texts.join("\n");
}
