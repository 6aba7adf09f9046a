import type { Side, Verdict } from "../../record/bitext.js";
import type { Splice } from "../change.js";
import { isPairRow, type Review, type Row } from "../review.js";
import { ActionRefused, type Correction } from "./correction.js";

/** The confidence of a row that nobody has weighed yet: it is shown as doubtful until it is. */
const UNKNOWN = 0;

/** How many sentences of each side are in a row. */
export type Counts = Readonly<Record<Side, number>>;

/**
 * A row as a person has made it: it stays so.
 *
 * @returns one row; none if there is no text in it
 */
export function madeRow({ source, target }: Counts, verdict: Verdict = "corrected"): Row[] {
  if (source + target === 0) return [];
  return [{ source, target, confidence: 1, verdict }];
}

/**
 * What is left of a row that lost text: a pair that is left stays as it is; sentences without counterpart stand in rows
 * of their own, as in all alignments, and may find one.
 */
export function leftOver(counts: Counts): Row[] {
  return isPairRow(counts) ? madeRow(counts) : unweighed(counts);
}

/** Rows that nobody vouches for: they have to be weighed anew. */
export function unweighed(counts: Counts): Row[] {
  const { source, target } = counts;
  if (isPairRow(counts)) return [{ source, target, confidence: UNKNOWN }];
  return [...alone("source", source), ...alone("target", target)];
}

function alone(side: Side, count: number): Row[] {
  const none = { source: 0, target: 0, confidence: UNKNOWN };
  return Array.from({ length: count }, () => ({ ...none, [side]: 1 }));
}

/** The correction that puts other rows in the place of some. */
export function replaceRows({ rows }: Review, start: number, end: number, added: readonly Row[]): Correction {
  const splice: Splice = { list: "rows", at: start, removed: rows.slice(start, end), added };
  return { change: [splice], made: { start, end: start + added.length } };
}

/**
 * A row by its index.
 *
 * @throws ActionRefused if there is none
 */
export function rowAt({ rows }: Review, index: number, otherwise = "there is no such row"): Row {
  const row = rows[index];
  if (row === undefined) throw new ActionRefused(otherwise);
  return row;
}
