import type { Splice } from "../change.js";
import { OTHER, type RecordSentence, type Review, type Row, type RowStart, rowStart } from "../review.js";
import type { Split } from "./action.js";
import { ActionRefused, type Correction } from "./correction.js";
import { leftOver, replaceRows, rowAt } from "./made-rows.js";
import { splitSentence } from "./split-sentence.js";

/**
 * Makes two rows of one.
 *
 * @throws ActionRefused if nothing would be on one side of the cut
 */
export function split(review: Review, action: Split): Correction {
  const { row: index, side, sentence, offset } = action;
  const { start, cell, parts, cut, above, other } = cutRow(review, action);
  const { isNew } = rowAt(review, index);
  const otherAbove = action.above ?? shareAbove(cut, above, other);
  if (otherAbove > other.length) throw new ActionRefused("the row has fewer sentences on the other side");
  const part = (own: number, others: number): Row[] => {
    const rows = leftOver({ source: 0, target: 0, [side]: own, [OTHER[side]]: others });
    // Text without counterpart is as new in parts as it was whole.
    return isNew ? rows.map((each) => ({ ...each, isNew: true })) : rows;
  };
  const { change, made } = replaceRows(review, index, index + 1, [
    ...part(above, otherAbove),
    ...part(cut.length - above, other.length - otherAbove),
  ]);
  const at = start[side] + sentence;
  const texts: Splice = { list: side, at, removed: cell.slice(sentence, sentence + 1), added: parts };
  return { change: offset === 0 ? change : [texts, ...change], made: made! };
}

/** A row with one of its cells cut in two. */
export interface CutRow {
  readonly start: RowStart;
  readonly cell: readonly RecordSentence[];
  /** What a sentence was cut into; none if the cut is before it. */
  readonly parts: readonly RecordSentence[];
  /** The cell with the parts in it, of which so many are above the cut. */
  readonly cut: readonly RecordSentence[];
  readonly above: number;
  /** The cell across. */
  readonly other: readonly RecordSentence[];
}

/**
 * Cuts a cell as a split wants it.
 *
 * @throws ActionRefused if nothing would be on one side of the cut
 */
export function cutRow(review: Review, { row: index, side, sentence, offset }: Split): CutRow {
  const row = rowAt(review, index);
  if (sentence >= row[side]) throw new ActionRefused("there is no such sentence in the row");
  if (sentence + offset === 0) throw new ActionRefused("there is no text before the cut");
  const start = rowStart(review.rows, index);
  const across = OTHER[side];
  const cell = review[side].slice(start[side], start[side] + row[side]);
  const other = review[across].slice(start[across], start[across] + row[across]);
  if (offset === 0) return { start, cell, parts: [], cut: cell, above: sentence, other };
  const parts = splitSentence(cell[sentence]!, offset);
  const cut = [...cell.slice(0, sentence), ...parts, ...cell.slice(sentence + 1)];
  return { start, cell, parts, cut, above: sentence + 1, other };
}

/** How many of the other side's sentences are above if their texts are as long there, by share, as the cut side's. */
export function shareAbove(
  cell: readonly RecordSentence[],
  above: number,
  other: readonly RecordSentence[],
): number {
  const share = lengthOf(cell.slice(0, above)) / lengthOf(cell);
  const whole = lengthOf(other);
  let best = 0;
  let least = share;
  let length = 0;
  other.forEach(({ text }, index) => {
    length += text.length;
    const distance = Math.abs(length / whole - share);
    // Of two as good, the one that leaves more above: there the person who splits has looked already.
    if (distance <= least) [best, least] = [index + 1, distance];
  });
  return best;
}

function lengthOf(sentences: readonly RecordSentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
