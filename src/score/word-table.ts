import type { Address } from "../kernel/functions.js";
import { kernel } from "../kernel/kernel.js";

/** The words of one side: `type[start[i]]` to `type[start[i+1]]`, half-open, are those of sentence i. */
export interface WordTable {
  readonly start: Uint32Array;
  readonly type: Uint32Array;
  /** Each type's spelling: a Chinese word, an English stem, or a number as `#1200`. */
  readonly spelling: readonly string[];
  /** Each type's weight as evidence, 0 to 1. */
  readonly weight: Float32Array;
}

/** Numbers the words of a side's sentences. `weigh` is asked once for each different spelling. */
export function wordTable(
  sentences: readonly (readonly string[])[],
  weigh: (spelling: string) => number,
): WordTable {
  const ids = new Map<string, number>();
  const start = new Uint32Array(sentences.length + 1);
  sentences.forEach((spellings, i) => {
    start[i + 1] = start[i]! + spellings.length;
  });
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
  return { start, type, spelling, weight: Float32Array.from(spelling, weigh) };
}

/** The weight of each sentence's words. */
export function contents({ start, type, weight }: WordTable): Float64Array {
  const sums = new Float64Array(start.length - 1);
  for (let i = 0; i < sums.length; i++) {
    for (let t = start[i]!; t < start[i + 1]!; t++) sums[i]! += weight[type[t]!]!;
  }
  return sums;
}

/** Places a table in the kernel's memory. */
export function placeWords({ start, type, weight, spelling }: WordTable): Address {
  return kernel().structure(start, type, weight, start.length - 1, spelling.length);
}
