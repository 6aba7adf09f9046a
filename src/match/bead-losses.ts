import { type ByPassage, bySentence } from "../score/passages.js";
import type { MatchedBeads } from "./matched-beads.js";

/** What the words of beads say when they are matched, as features. */
export const LOSS_FEATURES = ["lossChinese", "lossEnglish", "idlestChinese", "idlestEnglish"] as const;

/** What a pair's translations lose, in nats for each word of content; below 0, as they are none that were left out. */
export interface UsualLoss {
  readonly chinese: number;
  readonly english: number;
}

/**
 * So much of what is usual is taken off a bead's losses. Of 0, ½ and 1 the half serves both free and close translations:
 * MAC-Dev and the academic set, each document left out of training.
 */
const USUAL_SHARE = 0.5;
/** Nats to a unit of the features that are sums. */
const LOSS_UNIT = 10;
/** What a sentence loses by the root of its words beyond this is not told apart. */
const MOST_IDLE = 4;

/** Measures the losses of beads. */
export class BeadLosses {
  readonly #matched: MatchedBeads;
  /** By sentence. */
  readonly #usual: Readonly<Record<keyof UsualLoss, Float64Array>>;
  readonly #chinese: Float64Array;
  readonly #english: Float64Array;

  constructor(matched: MatchedBeads, usual: ByPassage<UsualLoss>) {
    this.#matched = matched;
    this.#usual = {
      chinese: bySentence(usual, "chinese", ({ chinese }) => chinese),
      english: bySentence(usual, "english", ({ english }) => english),
    };
    this.#chinese = matched.chinese.content;
    this.#english = matched.english.content;
  }

  /**
   * Writes the features of the bead of so many Chinese sentences from i on, and English ones from j on.
   *
   * @param out by index in `LOSS_FEATURES`
   */
  measure(i: number, rows: number, j: number, columns: number, out: Float64Array): void {
    const { chinese, english } = this.#matched.of(i, rows, j, columns);
    const usual = this.#usual;
    out[0] = sumOf(chinese.loss, usual.chinese[i]!, this.#chinese, i, rows);
    out[1] = sumOf(english.loss, usual.english[j]!, this.#english, j, columns);
    out[2] = rows < 2 ? 0 : this.#idlestChinese(i, rows, j, columns);
    out[3] = columns < 2 ? 0 : this.#idlestEnglish(i, rows, j, columns);
  }

  #idlestChinese(i: number, rows: number, j: number, columns: number): number {
    const { chinese, english } = this.#matched.of(i, rows, j, columns);
    const idle = (at: number, rest: number) => {
      const without = this.#matched.lossOf("english", rest, rows - 1, j, columns);
      const loss = chinese.losses[at - i]! + english.loss - without;
      return idleness(loss, this.#usual.chinese[at]!, this.#chinese[at]!);
    };
    return Math.max(idle(i, i + 1), idle(i + rows - 1, i));
  }

  #idlestEnglish(i: number, rows: number, j: number, columns: number): number {
    const { chinese, english } = this.#matched.of(i, rows, j, columns);
    const idle = (at: number, rest: number) => {
      const without = this.#matched.lossOf("chinese", i, rows, rest, columns - 1);
      const loss = english.losses[at - j]! + chinese.loss - without;
      return idleness(loss, this.#usual.english[at]!, this.#english[at]!);
    };
    return Math.max(idle(j, j + 1), idle(j + columns - 1, j));
  }
}

/** The losses of a side of a bead, less a share of what is usual of so many words. */
function sumOf(loss: number, usual: number, content: Float64Array, start: number, count: number): number {
  let words = 0;
  for (let k = start; k < start + count; k++) words += content[k]!;
  return (loss - USUAL_SHARE * usual * words) / LOSS_UNIT;
}

/** How much a sentence of so many words seems to stand in a bead without being part of the translation. */
function idleness(loss: number, usual: number, words: number): number {
  const idle = (loss - usual * words) / Math.sqrt(words + 1);
  return Math.max(-MOST_IDLE, Math.min(MOST_IDLE, idle));
}
