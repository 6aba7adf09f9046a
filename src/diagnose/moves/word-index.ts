import { countBefore } from "../../align/count-before.js";
import { DILUTION } from "../../kernel/constants.js";
import type { Side } from "../../read/document.js";
import type { Evidence } from "../evidence.js";

/** Some sentences, ascending, and a number for each of them. */
export interface Sparse {
  readonly sentences: Uint32Array;
  readonly values: Float64Array;
}

/** Which sentences of a side hold a word. */
export class WordIndex {
  readonly sentences: number;
  /** The weight of the words of the sentences before each. */
  readonly #weightBefore = [0];
  readonly #holders = new Map<number, number[]>();
  readonly #alone: number[] = [];
  /** By sentence, and all 0 between calls. */
  readonly #strongest: Float64Array;

  constructor(evidence: Pick<Evidence, "words">, side: Side, sentences: number) {
    this.sentences = sentences;
    this.#strongest = new Float64Array(sentences);
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

  /** The strongest in each sentence of what some words, by type, are worth; of sentences with one that is worth some. */
  strongest(strengths: ReadonlyMap<number, number>): Sparse {
    const strongest = this.#strongest;
    const holding: number[] = [];
    for (const [type, strength] of strengths) {
      if (strength <= 0) continue;
      for (const sentence of this.#holders.get(type) ?? []) {
        if (strongest[sentence] === 0) holding.push(sentence);
        if (strength > strongest[sentence]!) strongest[sentence] = strength;
      }
    }
    const sentences = Uint32Array.from(holding).sort();
    const values = new Float64Array(sentences.length);
    for (let k = 0; k < sentences.length; k++) {
      values[k] = strongest[sentences[k]!]!;
      strongest[sentences[k]!] = 0;
    }
    return { sentences, values };
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

/** The largest of the numbers of consecutive sentences; 0 if none of them has one. */
export function largestIn({ sentences, values }: Sparse, start: number, end: number): number {
  let largest = 0;
  for (let k = countBefore(sentences, start); k < sentences.length && sentences[k]! < end; k++)
    largest = Math.max(largest, values[k]!);
  return largest;
}
