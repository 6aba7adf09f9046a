import type { Side } from "../../read/document.js";
import { OPPOSITE } from "../runs.js";
import type { LeftOver, PlacedNumber } from "./left-over.js";

type Sides<T> = Readonly<Record<Side, T>>;

/** A number without equal, and what the other side has in its stead. */
export interface Contradiction {
  readonly side: Side;
  readonly number: PlacedNumber;
  readonly other?: PlacedNumber;
}

/**
 * Joins the numbers of both sides that have no equal: each with the one of the other side that it is most like, at its
 * place on the source; those that are left stand by themselves.
 *
 * @param missed what has no equal, soft numbers among it: these are flagged only beside a firm one
 * @param left all that found no counterpart
 */
export function contradictions(
  missed: Sides<readonly PlacedNumber[]>,
  left: Sides<LeftOver>,
): Contradiction[] {
  const free = { source: new Set(missed.source), target: new Set(missed.target) };
  const found: Contradiction[] = [];
  for (const [source, target] of likestFirst(missed.source, missed.target)) {
    if (!free.source.has(source) || !free.target.has(target)) continue;
    free.source.delete(source);
    free.target.delete(target);
    found.push({ side: "source", number: source, other: target });
  }
  for (const side of ["source", "target"] as const) {
    for (const number of free[side]) {
      if (number.strength !== "firm") continue;
      const other = left[OPPOSITE[side]].repeated.find(
        (one) => one.strength !== "silent" && one.kind === number.kind,
      );
      found.push(other === undefined ? { side, number } : joined(side, number, other));
    }
  }
  return found;
}

function joined(side: Side, number: PlacedNumber, other: PlacedNumber): Contradiction {
  return side === "source" ? { side, number, other } : { side: "source", number: other, other: number };
}

function likestFirst(
  source: readonly PlacedNumber[],
  target: readonly PlacedNumber[],
): [PlacedNumber, PlacedNumber][] {
  const pairs = source.flatMap((some) =>
    target
      .filter((other) => some.strength === "firm" || other.strength === "firm")
      .map((other) => ({ some, other, likeness: likeness(some, other) })),
  );
  return pairs.sort((a, b) => b.likeness - a.likeness).map(({ some, other }) => [some, other]);
}

/** How much two unequal numbers have in common: what they are of, and their size. */
function likeness(some: PlacedNumber, other: PlacedNumber): number {
  const [value, another] = [Number(some.values[0]), Number(other.values[0])];
  const apart = Math.abs(Math.log((1 + value) / (1 + another)));
  return (
    (some.kind === other.kind ? 2 : 0) +
    (some.strength === other.strength ? 1 : 0) -
    (Number.isNaN(apart) ? 3 : Math.min(3, apart))
  );
}
