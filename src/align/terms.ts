import type { Terms } from "../score/names.js";
import type { WordTable } from "../score/word-table.js";
import type { PairWords } from "../score/words.js";
import { type Bead, isPaired, type Span } from "./bead.js";

/** A pair of words is a term if it stands together in so many beads, and in this share of the beads of either. */
const MIN_TOGETHER = 3;
const MIN_DICE = 0.4;
/** Together this many times as often as chance would have it. */
const MIN_LIFT = 2.5;
/** How much likelier a term's translation is when the term is there. */
const TERM_RATIO = 60;
/** English words commoner than this are no terms. */
const MAX_BACKGROUND = 0.001;
/** Beads that are less sure than this teach nothing. */
const MIN_CONFIDENCE = 0.3;
/** Names that the lexicon lacks are sought among runs of single characters up to this length. */
const LONGEST_TERM = 4;

const CHINESE_WORD = /^\p{Script=Han}+$/u;

/** The beads, by index and ascending, in which each word stands. */
type BeadsOfWord = Map<string, number[]>;

/**
 * Terms and names that a text's own beads teach by association: `韦小宝` for `Trinket`.
 *
 * @param beads a first alignment, rows as source
 * @param backgroundOf background probability of an English stem
 */
export function learnTerms(
  words: PairWords,
  beads: readonly Bead[],
  backgroundOf: (stem: string) => number,
): Terms {
  const sure = distinct(words, beads.filter(isSure));
  const chinese = beadsOfWords(sure.map(({ source }) => chineseCandidates(words.chinese, source)));
  const english = beadsOfWords(sure.map(({ target }) => spellings(words.english, target)));
  for (const stem of english.keys()) if (backgroundOf(stem) > MAX_BACKGROUND) english.delete(stem);
  const together = new Together(english, sure.length);
  const terms = new Map<string, Map<string, number>>();
  for (const [word, inBeads] of chinese) {
    const stems = new Map<string, number>();
    together.count(inBeads, (stem, count) => {
      if (isTerm(count, inBeads.length, english.get(stem)!.length, sure.length)) stems.set(stem, TERM_RATIO);
    });
    if (stems.size > 0) terms.set(word, stems);
  }
  return terms;
}

function isSure(bead: Bead): boolean {
  return bead.confidence >= MIN_CONFIDENCE && isPaired(bead);
}

/** A sentence that returns word for word with the same translation teaches nothing new: without those. */
function distinct({ chinese, english }: PairWords, beads: readonly Bead[]): Bead[] {
  const seen = new Set<string>();
  return beads.filter(({ source, target }) => {
    const key = `${wordsOf(chinese, source)} ${wordsOf(english, target)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function wordsOf({ start, type }: WordTable, sentences: Span): string {
  return type.subarray(start[sentences.start]!, start[sentences.end]!).join();
}

/** Whether two words belong together that stand in so many beads together, and each in so many, among all. */
function isTerm(together: number, chinese: number, english: number, all: number): boolean {
  const dice = (2 * together) / (chinese + english);
  const lift = (together * all) / (chinese * english);
  return together >= MIN_TOGETHER && dice >= MIN_DICE && lift >= MIN_LIFT;
}

/** Counts in how many of some beads each stem stands; stems are numbered, as there are many counts. */
class Together {
  readonly #stems: readonly string[];
  readonly #stemsOfBead: readonly number[][];
  /** By stem; 0 between counts. */
  readonly #count: Uint32Array;

  constructor(beadsOfStem: BeadsOfWord, beads: number) {
    this.#stems = [...beadsOfStem.keys()];
    const stemsOfBead: number[][] = Array.from({ length: beads }, () => []);
    this.#stems.forEach((stem, number) => {
      for (const bead of beadsOfStem.get(stem)!) stemsOfBead[bead]!.push(number);
    });
    this.#stemsOfBead = stemsOfBead;
    this.#count = new Uint32Array(this.#stems.length);
  }

  /** Gives each stem that stands in one of the beads at least, in the order in which they come. */
  count(beads: readonly number[], each: (stem: string, count: number) => void): void {
    const found: number[] = [];
    for (const bead of beads) {
      for (const stem of this.#stemsOfBead[bead]!) if (this.#count[stem]!++ === 0) found.push(stem);
    }
    for (const stem of found) {
      each(this.#stems[stem]!, this.#count[stem]!);
      this.#count[stem] = 0;
    }
  }
}

/** Words that stand in too few beads to be in a term are left out. */
function beadsOfWords(wordsOfBeads: readonly Iterable<string>[]): BeadsOfWord {
  const beads: BeadsOfWord = new Map();
  wordsOfBeads.forEach((words, bead) => {
    for (const word of new Set(words)) {
      const known = beads.get(word);
      if (known === undefined) beads.set(word, [bead]);
      else known.push(bead);
    }
  });
  for (const [word, { length }] of beads) if (length < MIN_TOGETHER) beads.delete(word);
  return beads;
}

/** Words of two or more characters, and what runs of single characters may spell. */
function* chineseCandidates(table: WordTable, sentences: Span): Generator<string> {
  let run = "";
  for (const word of spellings(table, sentences)) {
    if (!CHINESE_WORD.test(word)) {
      run = "";
      continue;
    }
    if (word.length > 1) yield word;
    run = word.length === 1 ? run + word : "";
    for (let size = 2; size <= Math.min(run.length, LONGEST_TERM); size++) yield run.slice(-size);
  }
}

function* spellings({ start, type, spelling }: WordTable, sentences: Span): Generator<string> {
  for (let t = start[sentences.start]!; t < start[sentences.end]!; t++) yield spelling[type[t]!]!;
}
