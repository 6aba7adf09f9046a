import { type WordTable, type WordWeight, wordStarts } from "./word-table.js";

/** What has changed since words were numbered. */
export interface Change {
  readonly before: WordTable;
  /** Whether a sentence has the words that it had. */
  readonly isSame: (sentence: number) => boolean;
  /** Whether a word may weigh something else than before. */
  readonly mayWeigh: (spelling: string) => boolean;
}

/**
 * The same table as `wordTable`, of sentences most of which are as they were: their words are numbered by what they were
 * numbered before, and weigh what they weighed.
 */
export function changedTable(
  sentences: readonly (readonly string[])[],
  { before, isSame, mayWeigh }: Change,
  weigh: (spelling: string) => WordWeight,
): WordTable {
  const start = wordStarts(sentences);
  const type = new Uint32Array(start[sentences.length]!);
  const numbers = new Numbers(before);
  for (let i = 0; i < sentences.length; i++) {
    const same = isSame(i) ? before.start[i]! - start[i]! : undefined;
    for (let t = start[i]!; t < start[i + 1]!; t++) {
      type[t] =
        same === undefined
          ? numbers.of(sentences[i]![t - start[i]!]!)
          : numbers.ofType(before.type[t + same]!);
    }
  }
  const spelling = numbers.spelling;
  const content = new Float32Array(spelling.length);
  const evidence = new Float32Array(spelling.length);
  for (let k = 0; k < spelling.length; k++) {
    const known = numbers.typeBefore[k]!;
    const weight = known < 0 || mayWeigh(spelling[k]!) ? weigh(spelling[k]!) : undefined;
    content[k] = weight === undefined ? before.content[known]! : weight[0];
    evidence[k] = weight === undefined ? before.evidence[known]! : weight[1];
  }
  return { start, type, spelling, content, evidence };
}

/** Numbers words in the order in which they come. */
class Numbers {
  readonly spelling: string[] = [];
  /** By number: the type that the word had before, or −1 where that is not known. */
  readonly typeBefore: number[] = [];
  readonly #before: WordTable;
  readonly #bySpelling = new Map<string, number>();
  /** By type that words had before; −1 for those that have not come. */
  readonly #byType: Int32Array;

  constructor(before: WordTable) {
    this.#before = before;
    this.#byType = new Int32Array(before.spelling.length).fill(-1);
  }

  of(spelling: string): number {
    let number = this.#bySpelling.get(spelling);
    if (number === undefined) {
      number = this.spelling.length;
      this.#bySpelling.set(spelling, number);
      this.spelling.push(spelling);
      this.typeBefore.push(-1);
    }
    return number;
  }

  ofType(type: number): number {
    if (this.#byType[type]! < 0) {
      const number = this.of(this.#before.spelling[type]!);
      this.#byType[type] = number;
      this.typeBefore[number] = type;
    }
    return this.#byType[type]!;
  }
}
