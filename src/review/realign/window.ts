import type { Span } from "../../align/bead.js";
import { isPairRow, type Row } from "../review.js";

/**
 * The part of a run of free rows that is searched: what was made of it, and so many sentences before and after. It ends
 * where the alignment is surest, in the farther half.
 *
 * @param made the rows that were made; they may be outside the run, next to it
 * @param reach how far it goes, in sentences of the side that has more of them
 */
export function windowAround(rows: readonly Row[], run: Span, made: Span, reach: number): Span {
  const first = clamped(made.start, run);
  const last = clamped(made.end, run);
  return {
    start: surestCut(rows, first, run.start, -1, reach),
    end: surestCut(rows, last, run.end, 1, reach),
  };
}

function clamped(row: number, { start, end }: Span): number {
  return Math.min(Math.max(row, start), end);
}

/** The surest place to cut between half the reach and all of it; the limit if that is near enough. */
function surestCut(rows: readonly Row[], from: number, limit: number, step: 1 | -1, reach: number): number {
  let surest = from;
  let most = -1;
  let passed = 0;
  for (let cut = from; cut !== limit; ) {
    passed += sizeOf(rows[step > 0 ? cut : cut - 1]!);
    cut += step;
    if (passed > reach && most >= 0) return surest;
    if (passed < reach / 2 || cut === limit) continue;
    const sure = sureness(rows, cut);
    if (sure > most) [surest, most] = [cut, sure];
  }
  return limit;
}

function sizeOf({ source, target }: Row): number {
  return Math.max(source, target);
}

/** A place is as sure as the less sure of the rows that meet there; text without counterpart is never sure. */
function sureness(rows: readonly Row[], cut: number): number {
  const worth = (row: Row) => (isPairRow(row) ? row.confidence : 0);
  return Math.min(worth(rows[cut - 1]!), worth(rows[cut]!));
}
