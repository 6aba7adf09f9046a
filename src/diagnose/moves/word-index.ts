import { DILUTION } from "../../kernel/constants.js";
import type { Side } from "../../read/document.js";
import type { Evidence, PlacedWord } from "../evidence.js";

/** Which sentences of a side hold a word. */
export class WordIndex {
  readonly sentences: number;
  readonly #dilution: number[] = [];
  readonly #holders = new Map<number, number[]>();

  constructor(evidence: Evidence, side: Side, sentences: number) {
    this.sentences = sentences;
    for (let sentence = 0; sentence < sentences; sentence++) {
      const words = evidence.words(side, sentence);
      this.#dilution.push(dilutionOf(words));
      for (const { type } of words) {
        const holders = this.#holders.get(type);
        if (holders === undefined) this.#holders.set(type, [sentence]);
        else if (holders.at(-1) !== sentence) holders.push(sentence);
      }
    }
  }

  /** The sentences with a word of this type, ascending. */
  sentencesWith(type: number): readonly number[] {
    return this.#holders.get(type) ?? [];
  }

  /** How much the words of a sentence dilute each other as evidence. */
  dilution(sentence: number): number {
    return this.#dilution[sentence]!;
  }
}

/** How much the words of a span dilute each other as evidence. */
export function dilutionOf(words: readonly PlacedWord[]): number {
  const weight = words.reduce((sum, word) => sum + word.weight, 0);
  return Math.max(weight, 1) ** DILUTION;
}
