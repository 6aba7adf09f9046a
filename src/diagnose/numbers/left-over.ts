import { mayBeEqual, type NumberMention } from "./mention.js";

/** A number that stands in a sentence of a text. */
export interface PlacedNumber extends NumberMention {
  /** Index of its sentence. */
  readonly sentence: number;
}

/** What of some numbers has no counterpart among others. */
export interface LeftOver {
  /** No other number is equal. */
  readonly unmatched: readonly PlacedNumber[];
  /** Others are equal, but each of them is the counterpart of another number: said once more, or changed. */
  readonly repeated: readonly PlacedNumber[];
}

/** How well two numbers fit that may be equal; those that fit best are counterparts. */
const FITS: readonly ((some: NumberMention, other: NumberMention) => boolean)[] = [
  (some, other) =>
    some.kind === other.kind && some.values[0] === other.values[0] && isSaid(some) && isSaid(other),
  (some, other) => isSaid(some) && isSaid(other),
  () => true,
];

/** Pairs numbers of both sides that may be equal, each with one other, and gives what is left of both. */
export function leftOver(
  source: readonly PlacedNumber[],
  target: readonly PlacedNumber[],
): { source: LeftOver; target: LeftOver } {
  const [freeSource, freeTarget] = [new Set(source), new Set(target)];
  for (const fits of FITS) {
    for (const some of freeSource) {
      const equal = [...freeTarget].find((other) => mayBeEqual(some, other) && fits(some, other));
      if (equal === undefined) continue;
      freeSource.delete(some);
      freeTarget.delete(equal);
    }
  }
  return { source: parted([...freeSource], target), target: parted([...freeTarget], source) };
}

function parted(free: readonly PlacedNumber[], others: readonly PlacedNumber[]): LeftOver {
  const isRepeated = (one: PlacedNumber) => others.some((other) => mayBeEqual(one, other));
  return {
    unmatched: free.filter((one) => !isRepeated(one)),
    repeated: free.filter(isRepeated),
  };
}

function isSaid({ strength }: NumberMention): boolean {
  return strength !== "silent";
}
