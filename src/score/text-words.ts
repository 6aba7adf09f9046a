import { type ExtraWords, extraWords } from "../lexicon/chinese-words.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import type { GlossaryWords } from "./glossary-words.js";
import type { Terms } from "./names.js";
import type { WordTable } from "./word-table.js";
import { type ChineseText, type PairWords, pairWords, readChinese, readEnglish } from "./words.js";

/** The words of any sentences of one text, whose names and terms are known. Each sentence is read once. */
export class TextWords {
  readonly #lexicon: Lexicon;
  readonly #glossary: GlossaryWords;
  readonly #terms: Terms;
  readonly #extra: ExtraWords;
  readonly #chinese = new Map<string, ChineseText>();
  readonly #english = new Map<string, readonly string[]>();

  /**
   * @param words of the whole text, with all of its terms
   * @param chinese the sentences that they are of, as the English ones
   */
  constructor(words: PairWords, chinese: readonly string[], english: readonly string[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#glossary = words.glossary;
    this.#terms = words.terms;
    this.#extra = extraWords(words.terms);
    chinese.forEach((text, index) => {
      this.#chinese.set(text, words.chineseTexts[index]!);
    });
    english.forEach((text, index) => {
      this.#english.set(text, spellingsOf(words.english, index));
    });
  }

  /** The words of some sentences, as if they were all of the text. */
  of(chinese: readonly string[], english: readonly string[]): PairWords {
    return pairWords(
      chinese.map((text) => this.#readChinese(text)),
      english.map((text) => this.#readEnglish(text)),
      this.#terms,
      this.#lexicon,
      this.#glossary,
    );
  }

  #readChinese(text: string): ChineseText {
    return known(this.#chinese, text, () =>
      readChinese(this.#lexicon.simplify(text), this.#lexicon, this.#glossary, this.#extra),
    );
  }

  #readEnglish(text: string): readonly string[] {
    return known(this.#english, text, () => readEnglish(text, this.#lexicon, this.#glossary));
  }
}

function spellingsOf({ start, type, spelling }: WordTable, sentence: number): string[] {
  return Array.from(type.subarray(start[sentence], start[sentence + 1]), (id) => spelling[id]!);
}

function known<Value>(values: Map<string, Value>, text: string, read: () => Value): Value {
  let value = values.get(text);
  if (value === undefined) {
    value = read();
    values.set(text, value);
  }
  return value;
}
