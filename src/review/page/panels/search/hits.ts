import type { Review, Side } from "../../../review.js";
import type { Fold } from "./fold.js";

/** A sentence that has what is looked for. */
export interface Hit {
  readonly row: number;
  readonly side: Side;
  /** Index of the sentence in the cell. */
  readonly sentence: number;
}

const SIDES = ["source", "target"] as const;

/** Finds text in a review. Sentences that it has met are folded once: it is asked at every key. */
export class Finder {
  readonly #fold: Fold;
  readonly #folded = new WeakMap<object, string>();

  constructor(fold: Fold) {
    this.#fold = fold;
  }

  /** The sentences of both sides that have a text, in reading order; none for an empty text. */
  hits({ rows, ...sides }: Review, term: string): Hit[] {
    const wanted = this.#fold(term);
    const hits: Hit[] = [];
    if (wanted === "") return hits;
    const next = { source: 0, target: 0 };
    for (const [row, counts] of rows.entries()) {
      for (const side of SIDES) {
        for (let sentence = 0; sentence < counts[side]; sentence++) {
          const text = this.#foldedText(sides[side][next[side]++]!);
          if (text.includes(wanted)) hits.push({ row, side, sentence });
        }
      }
    }
    return hits;
  }

  #foldedText(sentence: Review["source"][number]): string {
    const known = this.#folded.get(sentence);
    if (known !== undefined) return known;
    const folded = this.#fold(sentence.text);
    this.#folded.set(sentence, folded);
    return folded;
  }
}

/**
 * The hit that comes after a place, or before it; from the end it goes on at the beginning, and the other way round.
 *
 * @returns its index; -1 if there are no hits
 */
export function nextHit(hits: readonly Hit[], from: Hit, way: 1 | -1): number {
  if (hits.length === 0) return -1;
  if (way === 1)
    return Math.max(
      hits.findIndex((hit) => order(hit, from) > 0),
      0,
    );
  const before = hits.findLastIndex((hit) => order(hit, from) < 0);
  return before < 0 ? hits.length - 1 : before;
}

/** The index of the hit at a place, or of the next one after it. */
export function hitFrom(hits: readonly Hit[], from: Hit): number {
  if (hits.length === 0) return -1;
  return Math.max(
    hits.findIndex((hit) => order(hit, from) >= 0),
    0,
  );
}

function order(one: Hit, other: Hit): number {
  if (one.row !== other.row) return one.row - other.row;
  if (one.side !== other.side) return one.side === "source" ? -1 : 1;
  return one.sentence - other.sentence;
}
