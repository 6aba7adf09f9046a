import type { Side } from "../../read/document.js";
import type { LeftOver, PlacedNumber } from "./left-over.js";

/** A number without equal, and what the other side has in its stead. */
export interface Contradiction {
  readonly side: Side;
  readonly number: PlacedNumber;
  readonly other?: PlacedNumber;
}

/** More than all that numbers may have in common: what has no equal goes before what is only doubtful. */
const CERTAINTY = 7;
/** Beyond e³ times the other, a number is no more unlike. */
const FARTHEST = 3;

type Pair = readonly [source: PlacedNumber, target: PlacedNumber];

/**
 * Joins what is left of both sides, each number with the one of the other side that it is most like, at its place on
 * the source. What is firm and without equal stands by itself, if none is left on the other side.
 */
export function contradictions({ source, target }: Readonly<Record<Side, LeftOver>>): Contradiction[] {
  const free = { source: saidOf(source), target: saidOf(target) };
  const certain = new Set([...source.unmatched, ...target.unmatched]);
  const found: Contradiction[] = [];
  for (const [some, other] of likestFirst([...free.source], [...free.target], certain)) {
    if (!free.source.has(some) || !free.target.has(other)) continue;
    free.source.delete(some);
    free.target.delete(other);
    found.push({ side: "source", number: some, other });
  }
  const alone = (side: Side) =>
    [...free[side]]
      .filter((number) => isFirm(number) && certain.has(number) && !isLittle(number))
      .map((number) => ({ side, number }));
  return [...found, ...alone("source"), ...alone("target")];
}

/** All that is left and may be missed. */
function saidOf({ unmatched, doubtful }: LeftOver): Set<PlacedNumber> {
  return new Set([...unmatched, ...doubtful].filter(({ strength }) => strength !== "silent"));
}

/** The pairs that disagree, the likeliest first: of numbers without equal, of one kind, of like size. */
function likestFirst(
  source: readonly PlacedNumber[],
  target: readonly PlacedNumber[],
  certain: ReadonlySet<PlacedNumber>,
): Pair[] {
  const certainty = (pair: Pair) => pair.filter((one) => certain.has(one)).length;
  const likenessOf = (pair: Pair) => likeness(...pair) + CERTAINTY * certainty(pair);
  return source
    .flatMap((some) => target.map((other): Pair => [some, other]))
    .filter((pair) => mayContradict(pair, certain))
    .map((pair) => ({ pair, likeness: likenessOf(pair) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ pair }) => pair);
}

/**
 * Markers contradict markers, and names others that differ in their digits alone. Of other numbers both must be firm,
 * or one and without equal.
 */
function mayContradict(pair: Pair, certain: ReadonlySet<PlacedNumber>): boolean {
  const [some, other] = pair;
  if (pair.some(isPart)) return some.kind === other.kind && lettersOf(some) === lettersOf(other);
  return pair.every(isFirm) || pair.some((one) => isFirm(one) && certain.has(one));
}

function isFirm({ strength }: PlacedNumber): boolean {
  return strength === "firm";
}

/** None and one are said in many ways: `at all`, `the same`. */
function isLittle({ values }: PlacedNumber): boolean {
  return values[0] === "0" || values[0] === "1";
}

function isPart({ kind }: PlacedNumber): boolean {
  return kind === "marker" || kind === "name";
}

function lettersOf({ values }: PlacedNumber): string {
  return values[0]!.replace(/[\d.]/g, "");
}

/** How much two unequal numbers have in common: what they are of, and their size. */
function likeness(some: PlacedNumber, other: PlacedNumber): number {
  const [value, another] = [Number(some.values[0]), Number(other.values[0])];
  const apart = Math.abs(Math.log((1 + value) / (1 + another)));
  return (
    (some.kind === other.kind ? 2 : 0) +
    (some.strength === other.strength ? 1 : 0) -
    (Number.isNaN(apart) ? FARTHEST : Math.min(FARTHEST, apart))
  );
}
