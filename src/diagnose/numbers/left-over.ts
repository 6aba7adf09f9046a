import type { Side } from "../../read/document.js";
import { OPPOSITE } from "../runs.js";
import { isConverted } from "./conversions.js";
import { mayBeEqual, type NumberMention } from "./mention.js";

/** A number that stands in a sentence of a text. */
export interface PlacedNumber extends NumberMention {
  /** Index of its sentence. */
  readonly sentence: number;
  /** What follows it in the sentence, as far as it may name a unit. */
  readonly after: string;
}

/** Numbers of both sides. */
export type Numbers = Readonly<Record<Side, readonly PlacedNumber[]>>;

/** What of some numbers has no counterpart among those of the other side. */
export interface LeftOver {
  /** No number of the other side is equal. */
  readonly unmatched: readonly PlacedNumber[];
  /** One is equal, but is another number's counterpart, or a small word that may mean something else (`a` for 1). */
  readonly doubtful: readonly PlacedNumber[];
}

/** A small number may be equal to a word by chance. */
const MOST_BY_CHANCE = 12;

/** How two numbers fit that may be equal; those that fit best are counterparts. */
const FITS: readonly ((some: NumberMention, other: NumberMention) => boolean)[] = [
  (some, other) =>
    isSaid(some) && isSaid(other) && some.kind === other.kind && some.values[0] === other.values[0],
  (some, other) => isSaid(some) && isSaid(other),
  () => true,
];

/** Pairs numbers of both sides that may be equal, each with one other, and gives what is left of both. */
export function leftOver(numbers: Numbers): Readonly<Record<Side, LeftOver>> {
  const free = { source: new Set(numbers.source), target: new Set(numbers.target) };
  const byChance = { source: [] as PlacedNumber[], target: [] as PlacedNumber[] };
  for (const fits of FITS) {
    for (const source of free.source) {
      const target = firstOf(free.target, (other) => isEqual(source, other) && fits(source, other));
      if (target === undefined) continue;
      free.source.delete(source);
      free.target.delete(target);
      if (isByChance(source, target)) byChance.source.push(source);
      if (isByChance(target, source)) byChance.target.push(target);
    }
  }
  const left = (side: Side) => parted([...free[side]], byChance[side], numbers[OPPOSITE[side]]);
  return { source: left("source"), target: left("target") };
}

function firstOf<T>(some: Iterable<T>, is: (one: T) => boolean): T | undefined {
  for (const one of some) if (is(one)) return one;
  return undefined;
}

function parted(
  free: readonly PlacedNumber[],
  byChance: readonly PlacedNumber[],
  others: readonly PlacedNumber[],
): LeftOver {
  const isRepeated = (one: PlacedNumber) => others.some((other) => mayBeEqual(one, other));
  return {
    unmatched: free.filter((one) => !isRepeated(one)),
    doubtful: [...free.filter(isRepeated), ...byChance],
  };
}

function isEqual(some: PlacedNumber, other: PlacedNumber): boolean {
  return mayBeEqual(some, other) || isConverted(some, other);
}

function isByChance(one: NumberMention, other: NumberMention): boolean {
  return isSaid(one) && !isSaid(other) && other.kind !== "name" && Number(one.values[0]) <= MOST_BY_CHANCE;
}

function isSaid({ strength }: NumberMention): boolean {
  return strength !== "silent";
}
