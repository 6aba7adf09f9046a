import { DILUTION } from "../../kernel/constants.js";
import type { Side } from "../../read/document.js";
import type { Evidence } from "../evidence.js";

/** Which sentences of a side hold a word. */
export class WordIndex {
  readonly sentences: number;
  /** The weight of the words of the sentences before each. */
  readonly #weightBefore = [0];
  readonly #holders = new Map<number, number[]>();
  readonly #alone: number[] = [];

  constructor(evidence: Evidence, side: Side, sentences: number) {
    this.sentences = sentences;
    for (let sentence = 0; sentence < sentences; sentence++) {
      let sum = this.#weightBefore[sentence]!;
      for (const { type, weight } of evidence.words(side, sentence)) {
        sum += weight;
        const holders = this.#holders.get(type);
        if (holders === undefined) this.#holders.set(type, [sentence]);
        else if (holders.at(-1) !== sentence) holders.push(sentence);
      }
      this.#weightBefore.push(sum);
      this.#alone.push(this.dilutionOf(sentence, sentence + 1));
    }
  }

  /** The strongest in each sentence of what some words, by type, are worth. */
  strongest(strengths: ReadonlyMap<number, number>): Map<number, number> {
    const strongest = new Map<number, number>();
    for (const [type, strength] of strengths) {
      for (const sentence of this.#holders.get(type) ?? []) {
        if (strength > (strongest.get(sentence) ?? 0)) strongest.set(sentence, strength);
      }
    }
    return strongest;
  }

  /** How much the words of a sentence dilute each other as evidence. */
  dilution(sentence: number): number {
    return this.#alone[sentence]!;
  }

  /** The same of consecutive sentences. */
  dilutionOf(start: number, end: number): number {
    return Math.max(this.#weightBefore[end]! - this.#weightBefore[start]!, 1) ** DILUTION;
  }
}
