import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";

/** The words of one side: `type[start[i]]` to `type[start[i+1]]`, half-open, are those of sentence i. */
export interface WordTable {
  readonly start: Uint32Array;
  readonly type: Uint32Array;
  /** Each type's spelling: a Chinese word, an English stem, or a number as `#1200`. */
  readonly spelling: readonly string[];
  /** Each type's weight as content, which wants a translation: 0 to 1. */
  readonly content: Float32Array;
  /** Its weight as evidence where it has one: 0 to 2.5. */
  readonly evidence: Float32Array;
}

/** What a word weighs: as content, and as evidence. */
export type WordWeight = readonly [content: number, evidence: number];

/**
 * Numbers the words of a side's sentences.
 *
 * @param weigh is asked once for each different spelling; a number is for both weights
 */
export function wordTable(
  sentences: readonly (readonly string[])[],
  weigh: (spelling: string) => number | WordWeight,
): WordTable {
  const ids = new Map<string, number>();
  const start = wordStarts(sentences);
  const type = new Uint32Array(start[sentences.length]!);
  let next = 0;
  for (const spellings of sentences) {
    for (const spelling of spellings) {
      let id = ids.get(spelling);
      if (id === undefined) {
        id = ids.size;
        ids.set(spelling, id);
      }
      type[next++] = id;
    }
  }
  const spelling = [...ids.keys()];
  // By index: `from` with a function takes several times as long.
  const content = new Float32Array(spelling.length);
  const evidence = new Float32Array(spelling.length);
  for (let k = 0; k < spelling.length; k++) {
    const weight = weigh(spelling[k]!);
    content[k] = typeof weight === "number" ? weight : weight[0];
    evidence[k] = typeof weight === "number" ? weight : weight[1];
  }
  return { start, type, spelling, content, evidence };
}

/** Where the words of each sentence start when they stand one after the other; one more entry than sentences. */
export function wordStarts(sentences: readonly (readonly string[])[]): Uint32Array {
  const start = new Uint32Array(sentences.length + 1);
  for (let i = 0; i < sentences.length; i++) start[i + 1] = start[i]! + sentences[i]!.length;
  return start;
}

/** The weight of each sentence's words as content. */
export function contents({ start, type, content }: WordTable): Float64Array {
  const sums = new Float64Array(start.length - 1);
  for (let i = 0; i < sums.length; i++) {
    for (let t = start[i]!; t < start[i + 1]!; t++) sums[i]! += content[type[t]!]!;
  }
  return sums;
}

/** Places a table in the kernel's memory. */
export function placeWords({ start, type, evidence, spelling }: WordTable): Address {
  return kernel().structure(start, type, evidence, start.length - 1, spelling.length);
}
