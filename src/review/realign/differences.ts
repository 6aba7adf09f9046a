import type { Span } from "../../align/bead.js";
import type { Splice } from "../change.js";
import type { Row } from "../review.js";
import { keepingNew } from "./new-gaps.js";

/** Rows that others take the place of. */
export type RowSplice = Extract<Splice, { readonly list: "rows" }>;

/** A row whose bead stays is weighed anew if its confidence differs by as much. */
const WORTH_TELLING = 0.05;

/** Rows for the same sentences, in which both lists are at one place at the beginning and at the end alone. */
interface Block {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/**
 * Where other rows for the same sentences differ, as splices of all rows, by the places before any is made: as small as
 * they can be. What is alike is left out.
 *
 * @param span the rows that others are there for
 */
export function differences(all: readonly Row[], span: Span, others: readonly Row[]): RowSplice[] {
  const splices: RowSplice[] = [];
  let at = span.start;
  for (const { before, after } of blocks(all.slice(span.start, span.end), others)) {
    const added = isSame(before, after) ? weighed(before, after) : keepingNew(before, after);
    if (added.some((row, index) => row !== before[index]))
      splices.push({ list: "rows", at, removed: before, added });
    at += before.length;
  }
  return splices;
}

/** Whether a splice makes other beads, and does not just weigh one anew. */
export function makesBeads({ removed, added }: RowSplice): boolean {
  return !isSame(removed, added);
}

/** Both lists of rows, cut wherever both have come to the same place. */
function* blocks(before: readonly Row[], after: readonly Row[]): Generator<Block> {
  for (let i = 0, j = 0; i < before.length; ) {
    const from = { i, j };
    const ahead = { source: 0, target: 0 };
    do {
      // Whichever has come less far takes its next row; where both have come as far, the one before.
      const isBehind = i < before.length && ahead.source + ahead.target <= 0;
      const { source, target } = isBehind ? before[i++]! : after[j++]!;
      ahead.source += isBehind ? source : -source;
      ahead.target += isBehind ? target : -target;
    } while (ahead.source !== 0 || ahead.target !== 0);
    yield { before: before.slice(from.i, i), after: after.slice(from.j, j) };
  }
}

/** One row for the same sentences as one row is the same bead; several are not, or there would be a cut between. */
function isSame(before: readonly Row[], after: readonly Row[]): boolean {
  return before.length === 1 && after.length === 1;
}

function weighed([before]: readonly Row[], [after]: readonly Row[]): readonly Row[] {
  const { confidence } = after!;
  const isWorthTelling = Math.abs(confidence - before!.confidence) >= WORTH_TELLING;
  return [isWorthTelling ? { ...before!, confidence } : before!];
}
