import type { Lexicon } from "../../../src/lexicon/lexicon.js";
import { type Links, transpose } from "../../../src/score/links.js";
import { translationLinks } from "../../../src/score/translation-links.js";
import type { WordTable } from "../../../src/score/word-table.js";
import { readWords } from "../../../src/score/words.js";
import { type SentencePair, strangerOf, textsOf } from "../parallel.js";
import { gainsOf, typesIn } from "./gains.js";

/** Beside a stranger, a sentence is no translation of the one after its own: as in an alignment that is off by one. */
const NEXT = 1;

/** A word of either language, as tables spell it. */
export interface Word {
  readonly isChinese: boolean;
  readonly spelling: string;
  /** Its weight as content. */
  readonly content: number;
}

/** Pairs of sentences that translate each other or do not, by what the words of both gain from the other. */
export interface Examples {
  readonly words: readonly Word[];
  /** Where each example's words start; one more entry than examples. */
  readonly start: Int32Array;
  /** By place: indexes in `words`, and gains in nats. */
  readonly word: Int32Array;
  readonly gain: Float32Array;
  /** 1 for a translation. */
  readonly label: Uint8Array;
}

/** Each pair of sentences, and for each of both languages one that is no translation of it. */
export function readExamples(corpora: readonly (readonly SentencePair[])[], lexicon: Lexicon): Examples {
  const collector = new Collector();
  for (const text of corpora.flatMap(textsOf)) collect(text, lexicon, collector);
  return collector.examples();
}

function collect(pairs: readonly SentencePair[], lexicon: Lexicon, collector: Collector): void {
  const words = readWords(
    pairs.map(({ chinese }) => chinese),
    pairs.map(({ english }) => english),
    lexicon,
  );
  const links = translationLinks(words, lexicon);
  pairs.forEach(({ english }, k) => {
    const next = (k + NEXT) % pairs.length;
    // What returns word for word, as headings do, is no stranger.
    if (pairs[next]!.english === english) return;
    collector.add(words, links, k, k, 1);
    collector.add(words, links, k, next, 0);
    collector.add(words, links, strangerOf(k), k, 0);
  });
}

type Tables = Readonly<Record<"chinese" | "english", WordTable>>;

class Collector {
  readonly #ids = new Map<string, number>();
  readonly #words: Word[] = [];
  readonly #start: number[] = [0];
  readonly #word: number[] = [];
  readonly #gain: number[] = [];
  readonly #label: number[] = [];

  add({ chinese, english }: Tables, links: Links, i: number, j: number, label: number): void {
    const back = transpose(links, english.spelling.length);
    this.#addWords(english, j, false, gainsOf(english, chinese, links, j, i));
    this.#addWords(chinese, i, true, gainsOf(chinese, english, back, i, j));
    this.#start.push(this.#word.length);
    this.#label.push(label);
  }

  examples(): Examples {
    return {
      words: this.#words,
      start: Int32Array.from(this.#start),
      word: Int32Array.from(this.#word),
      gain: Float32Array.from(this.#gain),
      label: Uint8Array.from(this.#label),
    };
  }

  #addWords(table: WordTable, sentence: number, isChinese: boolean, gains: readonly number[]): void {
    typesIn(table, sentence).forEach((type, k) => {
      const spelling = table.spelling[type]!;
      this.#word.push(this.#idOf({ isChinese, spelling, content: table.content[type]! }));
      this.#gain.push(gains[k]!);
    });
  }

  #idOf(word: Word): number {
    const key = `${word.isChinese ? "zh" : "en"} ${word.spelling}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    this.#ids.set(key, this.#words.length);
    return this.#words.push(word) - 1;
  }
}
