import { type Alignment, type Bead, isPaired, type Span } from "../align/bead.js";
import { learnTerms } from "../align/terms.js";
import { STRENGTHS } from "../kernel/constants.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { Side } from "../read/document.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import { backgroundProbability } from "../score/background.js";
import { glossaryWords } from "../score/glossary-words.js";
import type { Links } from "../score/links.js";
import { matchedForm } from "../score/matched-form.js";
import { translationLinks } from "../score/translation-links.js";
import { chinesePlaces, englishPlaces } from "../score/word-places.js";
import { type PairWords, readWords, withTerms } from "../score/words.js";
import type { Segmented } from "../segment/sentence.js";
import { placeInOriginal } from "./original-place.js";

/** A word where it stands in a sentence. */
export interface PlacedWord {
  /** UTF-16 offsets in the sentence's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** A simplified Chinese word, an English stem, a number as `#1200`, or a term's stems with spaces between. */
  readonly spelling: string;
  /** Its id among the words of its side. */
  readonly type: number;
  /** How much it counts as evidence, 0 to 1: function words .3, what the lexicon lacks .5. */
  readonly weight: number;
}

/** The languages' sides in a pair. */
export interface LanguageSides {
  readonly chinese: Side;
  readonly english: Side;
}

/**
 * The words of an aligned pair where they stand, and how strongly each is evidence for those of the other side: by the
 * lexicon, names, numbers, a glossary, and the terms that the pair's own beads teach.
 */
export class Evidence {
  readonly sides: LanguageSides;
  readonly #texts: Readonly<Record<Side, readonly string[]>>;
  readonly #words: PairWords;
  readonly #links: Links;
  readonly #rows = new Map<number, ReadonlyMap<number, number>>();
  #columns: readonly ReadonlyMap<number, number>[] | undefined;
  readonly #chinesePlaces: (sentence: number) => { start: number; end: number; spelling: string }[];
  readonly #types: Readonly<Record<"chinese" | "english", ReadonlyMap<string, number>>>;
  /** By sentence, as far as they were asked for. */
  readonly #placed: Readonly<Record<Side, (readonly PlacedWord[])[]>> = { source: [], target: [] };

  /**
   * @param known the words of the pair's sentences, if they have been read with this lexicon and glossary
   */
  constructor(
    source: Segmented,
    target: Segmented,
    { sentences: beads }: Alignment,
    lexicon: Lexicon,
    glossary: readonly GlossaryTerm[] = [],
    known?: PairWords,
  ) {
    this.sides =
      target.document.language === "en"
        ? { chinese: "source", english: "target" }
        : { chinese: "target", english: "source" };
    const texts = (side: Segmented) => side.sentences.map(({ text }) => text);
    this.#texts = { source: texts(source), target: texts(target) };
    const read = known ?? this.#readWords(lexicon, glossary);
    const { words, links } = withTaught(read, this.sides, beads, lexicon);
    this.#words = words;
    this.#links = links;
    this.#chinesePlaces = chinesePlaces(words, lexicon);
    this.#types = { chinese: typesOf(words.chinese.spelling), english: typesOf(words.english.spelling) };
  }

  /** The words of a sentence in order; of overlapping ones (`can't`, its `n't`) both. */
  words(side: Side, sentence: number): readonly PlacedWord[] {
    const placed = this.#placed[side];
    placed[sentence] ??= this.#place(side, sentence);
    return placed[sentence];
  }

  /** The words of consecutive sentences. */
  wordsIn(side: Side, { start, end }: Span): readonly PlacedWord[] {
    if (end - start === 1) return this.words(side, start);
    const words: PlacedWord[] = [];
    for (let sentence = start; sentence < end; sentence++) words.push(...this.words(side, sentence));
    return words;
  }

  /**
   * How strongly two words are evidence for each other: log r in nats, how many times likelier the one is where the
   * other stands than elsewhere; 0 if nothing is known.
   *
   * @param chinese type of a Chinese word
   * @param english type of an English word
   */
  strength(chinese: number, english: number): number {
    return this.#row(chinese).get(english) ?? 0;
  }

  /** All types of the other side that a word of this side is evidence for, with their strengths above 0. */
  linked(side: Side, type: number): ReadonlyMap<number, number> {
    if (side === this.sides.chinese) return this.#row(type);
    this.#columns ??= columnsOf(this.#links, this.#types.english.size);
    return this.#columns[type]!;
  }

  /** The same of a word of either side and one of the other. */
  between(side: Side, word: PlacedWord, other: PlacedWord): number {
    return side === this.sides.chinese
      ? this.strength(word.type, other.type)
      : this.strength(other.type, word.type);
  }

  #row(chinese: number): ReadonlyMap<number, number> {
    let row = this.#rows.get(chinese);
    if (row === undefined) {
      row = rowOf(this.#links, chinese);
      this.#rows.set(chinese, row);
    }
    return row;
  }

  #readWords(lexicon: Lexicon, glossary: readonly GlossaryTerm[]): PairWords {
    const matched = (side: Side) => this.#texts[side].map(matchedForm);
    const { chinese, english } = this.sides;
    return readWords(matched(chinese), matched(english), lexicon, glossaryWords(glossary, lexicon));
  }

  #place(side: Side, sentence: number): PlacedWord[] {
    const original = this.#texts[side][sentence]!;
    const matched = matchedForm(original);
    const isChinese = side === this.sides.chinese;
    const tokens = isChinese ? this.#chinesePlaces(sentence) : englishPlaces(this.#words, matched);
    const table = isChinese ? this.#words.chinese : this.#words.english;
    const types = isChinese ? this.#types.chinese : this.#types.english;
    return tokens.map(({ start, end, spelling }) => {
      const type = types.get(spelling)!;
      const place = (at: number) => placeInOriginal(original, matched, at);
      return { start: place(start), end: place(end), spelling, type, weight: table.content[type]! };
    });
  }
}

/** The words of a pair with the terms that its beads teach, and what joins them. */
function withTaught(
  read: PairWords,
  { chinese, english }: LanguageSides,
  beads: readonly Bead[],
  lexicon: Lexicon,
): { words: PairWords; links: Links } {
  const turned = beads.map((bead) => ({ ...bead, source: bead[chinese], target: bead[english] }));
  const terms = learnTerms(read, turned.filter(isPaired), (stem) => backgroundProbability(stem, lexicon));
  const words = withTerms(read, terms, lexicon);
  return { words, links: translationLinks(words, lexicon) };
}

function typesOf(spellings: readonly string[]): ReadonlyMap<string, number> {
  return new Map(spellings.map((spelling, type) => [spelling, type]));
}

function rowOf({ start, other, strength }: Links, row: number): ReadonlyMap<number, number> {
  const strengths = new Map<number, number>();
  for (let k = start[row]!; k < start[row + 1]!; k++) strengths.set(other[k]!, strength[k]! / STRENGTHS);
  return strengths;
}

function columnsOf({ start, other, strength }: Links, size: number): ReadonlyMap<number, number>[] {
  const columns = Array.from({ length: size }, () => new Map<number, number>());
  for (let row = 0; row + 1 < start.length; row++) {
    for (let k = start[row]!; k < start[row + 1]!; k++) {
      columns[other[k]!]!.set(row, strength[k]! / STRENGTHS);
    }
  }
  return columns;
}
