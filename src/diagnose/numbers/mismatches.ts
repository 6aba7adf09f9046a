import { type Bead, isPaired } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Diagnosed } from "../diagnosed.js";
import { OPPOSITE } from "../runs.js";
import { contradictions } from "./contradictions.js";
import { leftOver, type PlacedNumber } from "./left-over.js";
import { mayBeEqual } from "./mention.js";
import { NumberReader } from "./number-reader.js";

/** Numbers of a bead that do not agree: one of each side, or one that has none to disagree with. */
export interface Mismatch {
  readonly bead: Bead;
  readonly side: Side;
  readonly number: PlacedNumber;
  /** What the other side has instead. */
  readonly other?: PlacedNumber;
}

/** The numbers of a pair that have no equal on the other side of their bead, nor beside it in the same paragraph. */
export function mismatchesOf(pair: Diagnosed): Mismatch[] {
  const reader = new NumberReader(pair);
  const { sentences: beads } = pair.alignment;
  return beads.flatMap((bead, index) => {
    if (!isPaired(bead)) return [];
    const numbers = {
      source: reader.numbersIn("source", bead.source),
      target: reader.numbersIn("target", bead.target),
    };
    if (![...numbers.source, ...numbers.target].some(({ strength }) => strength === "firm")) return [];
    const around = {
      source: reader.numbersAround("source", bead.source, beads[index - 1], beads[index + 1]),
      target: reader.numbersAround("target", bead.target, beads[index - 1], beads[index + 1]),
    };
    return mismatchesIn(bead, numbers, around);
  });
}

type Sides = Readonly<Record<Side, readonly PlacedNumber[]>>;

function mismatchesIn(bead: Bead, numbers: Sides, around: Sides): Mismatch[] {
  const left = leftOver(numbers.source, numbers.target);
  const missed = (side: Side) =>
    left[side].unmatched.filter((one) => {
      if (one.strength === "silent") return false;
      return !around[OPPOSITE[side]].some((other) => mayBeEqual(one, other));
    });
  const [source, target] = [missed("source"), missed("target")];
  return contradictions({ source, target }, left).map((m) => ({ ...m, bead }));
}
