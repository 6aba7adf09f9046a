import type { Action } from "../../src/review/actions/action.js";
import type { Row, Side } from "../../src/review/review.js";

const SIDES: readonly Side[] = ["source", "target"];

/** Everything that a person might do to some rows to have other beads: to the first so many, or from them. */
export function candidates(rows: readonly Row[], first: number): Action[] {
  return rows
    .slice(0, first)
    .flatMap((row, index) => [
      ...merges(index),
      ...splits(row, index),
      ...moves(rows, index, first),
      ...shifts(index),
    ]);
}

function merges(row: number): Action[] {
  return ([...SIDES, "both"] as const).flatMap((side) => [
    { do: "merge", row, side, with: "below" } as const,
    { do: "merge", row, side, with: "above" } as const,
  ]);
}

/** Every cut between sentences, with any number of sentences above on the other side. */
function splits({ source, target }: Row, row: number): Action[] {
  return SIDES.flatMap((side) => {
    const [own, other] = side === "source" ? [source, target] : [target, source];
    return upTo(own - 1).flatMap((k) =>
      upTo(other + 1).map((above): Action => ({ do: "split", row, side, sentence: k + 1, offset: 0, above })),
    );
  });
}

/** Every move of sentences to another of the rows. */
function moves(rows: readonly Row[], row: number, first: number): Action[] {
  return SIDES.flatMap((side) =>
    upTo(rows[row]![side]).flatMap((sentence) =>
      upTo(Math.min(first, rows.length)).map((to): Action => ({ do: "move", row, side, sentence, to })),
    ),
  );
}

function shifts(row: number): Action[] {
  return SIDES.flatMap((side) => [
    { do: "shift", row, side, to: "up" } as const,
    { do: "shift", row, side, to: "down" } as const,
  ]);
}

function upTo(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, k) => k);
}
