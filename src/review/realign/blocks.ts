import type { Spans } from "../../align/bead.js";
import type { Row, RowStart } from "../review.js";

/** Rows for the same sentences, in which both lists are at one place at the beginning and at the end alone. */
export interface Block {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  /** Where they begin. */
  readonly start: RowStart;
}

/** Whether both rows are the same bead: one for the same sentences as one. */
export function isSameBead({ before, after }: Pick<Block, "before" | "after">): boolean {
  return before.length === 1 && after.length === 1;
}

/** Two lists of rows for the same sentences, cut wherever both have come to the same place. */
export function* blocksOf(
  before: readonly Row[],
  after: readonly Row[],
  { source, target }: Spans,
): Generator<Block> {
  const start = { source: source.start, target: target.start };
  for (let i = 0, j = 0; i < before.length; ) {
    const from = { i, j, start: { ...start } };
    const ahead = { source: 0, target: 0 };
    do {
      // Whichever has come less far takes its next row; where both have come as far, the one before.
      const isBehind = i < before.length && ahead.source + ahead.target <= 0;
      const { source, target } = isBehind ? before[i++]! : after[j++]!;
      ahead.source += isBehind ? source : -source;
      ahead.target += isBehind ? target : -target;
      start.source += isBehind ? source : 0;
      start.target += isBehind ? target : 0;
    } while (ahead.source !== 0 || ahead.target !== 0);
    yield { before: before.slice(from.i, i), after: after.slice(from.j, j), start: from.start };
  }
}
