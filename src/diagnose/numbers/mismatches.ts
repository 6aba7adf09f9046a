import { type Bead, isPaired } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Diagnosed } from "../diagnosed.js";
import { isInParagraphOf } from "../paragraph.js";
import { OPPOSITE } from "../runs.js";
import { type Contradiction, contradictions } from "./contradictions.js";
import { type LeftOver, leftOver, type Numbers, type PlacedNumber } from "./left-over.js";
import { mayBeEqual } from "./mention.js";
import { NumberReader } from "./number-reader.js";

/** Numbers of a bead that do not agree: one of each side, or one that has none to disagree with. */
export interface Mismatch extends Contradiction {
  readonly bead: Bead;
}

type Left = Readonly<Record<Side, LeftOver>>;

/**
 * The numbers of a pair that have no equal on the other side of their bead, nor one in a neighbouring bead of the same
 * paragraph that lacks its counterpart there.
 */
export function mismatchesOf(pair: Diagnosed): Mismatch[] {
  const reader = new NumberReader(pair);
  const { sentences: beads } = pair.alignment;
  const left = beads.map(({ source, target }) =>
    leftOver({ source: reader.numbersOf("source", source), target: reader.numbersOf("target", target) }),
  );
  return beads.flatMap((bead, index) => {
    if (!isPaired(bead)) return [];
    const elsewhere = (side: Side) =>
      [index - 1, index + 1].flatMap((beside) =>
        (left[beside]?.[side].unmatched ?? []).filter(
          ({ sentence, strength }) =>
            strength !== "silent" && isInParagraphOf(bead[side], sentence, pair[side]),
        ),
      );
    const remaining = withoutThose(left[index]!, {
      source: elsewhere("source"),
      target: elsewhere("target"),
    });
    return contradictions(remaining).map((found) => ({ ...found, bead }));
  });
}

/** What is left of a bead's numbers when those are taken out that are equal to one of other beads. */
function withoutThose(left: Left, elsewhere: Numbers): Left {
  const remaining = (side: Side): LeftOver => {
    const isElsewhere = (one: PlacedNumber) =>
      elsewhere[OPPOSITE[side]].some((other) => mayBeEqual(one, other));
    return { ...left[side], unmatched: left[side].unmatched.filter((one) => !isElsewhere(one)) };
  };
  return { source: remaining("source"), target: remaining("target") };
}
