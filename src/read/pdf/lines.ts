import { raised } from "./note-marks.js";
import type { Run } from "./run.js";

/** Where something stands on its page, in points. */
export interface Box {
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The type size of most of it. */
  readonly size: number;
}

/** A stretch of a line without a wide gap. */
export interface Piece extends Box {
  readonly text: string;
  /** Whether all of it is in Latin type whose letters are of one width, or all but what is Chinese. */
  readonly fixed?: "all" | "narrow" | undefined;
}

/** Pieces that stand on one baseline, from left to right. */
export interface Line extends Box {
  readonly pieces: readonly Piece[];
  readonly text: string;
}

/** What stands in a line for a gap too wide to lie between two words or glyphs of one sentence. */
export const WIDE_GAP = "\u2003";

// In ems. Below the first, glyphs belong together, as in pdf.js; the second is wider than justified lines stretch their
// spaces but rarely.
const WORD_GAP = 0.102;
const PIECE_GAP = 1.5;
const WIDE_GAP_EMS = 0.9;
// Of a type size, above and below the baseline; and how much of the lower of two runs has to stand beside the other.
const ASCENT = 0.7;
const DESCENT = 0.2;
const BESIDE = 0.5;
// Of the line's type size: what a raised number has at most, and by what it is raised at least.
const RAISED_SIZE = 0.85;
const RAISED_BY = 0.15;
// Runs further apart in size stand on one line only by chance, as an initial over three lines does.
const MOST_RATIO = 2.5;
const WIDE = /[\u2e80-\uffef]/u;
// Rows are found from top to bottom; one that is as far back is finished.
const OPEN_ROWS = 6;

/** The pieces of text of a page. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  return rowsOf(boxesOf(runs)).flatMap((row) => splitAtGaps(row).map(pieceOf));
}

/** The lines that pieces stand on, from top to bottom. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  return rowsOf(pieces).map(lineOf);
}

/** The line that pieces make, given from left to right. */
export function lineOf(pieces: readonly Piece[]): Line {
  const { y, size } = mostOf(pieces);
  return {
    pieces,
    text: pieces.map(({ text }) => text).join(WIDE_GAP),
    left: pieces[0]!.left,
    right: Math.max(...pieces.map(({ right }) => right)),
    y,
    size,
  };
}

interface Row<T> {
  readonly boxes: T[];
  highest: T;
}

/** Boxes that stand beside each other, from left to right; the rows from top to bottom. */
function rowsOf<T extends Box>(boxes: readonly T[]): T[][] {
  const rows: Row<T>[] = [];
  for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
    const row = rows.slice(-OPEN_ROWS).findLast(({ highest }) => isBeside(box, highest));
    if (row === undefined) {
      rows.push({ boxes: [box], highest: box });
      continue;
    }
    row.boxes.push(box);
    if (box.size > row.highest.size) row.highest = box;
  }
  rows.sort((a, b) => a.highest.y - b.highest.y);
  return rows.map((row) => row.boxes.sort((a, b) => a.left - b.left));
}

function isBeside(a: Box, b: Box): boolean {
  const lower = Math.min(a.size, b.size);
  if (Math.max(a.size, b.size) > MOST_RATIO * lower) return false;
  const top = Math.max(a.y - ASCENT * a.size, b.y - ASCENT * b.size);
  const bottom = Math.min(a.y + DESCENT * a.size, b.y + DESCENT * b.size);
  return bottom - top >= BESIDE * lower * (ASCENT + DESCENT);
}

type RunBox = Run & Box;

/** Runs as boxes, with those that are raised within a line brought down to its baseline. */
function boxesOf(runs: readonly Run[]): RunBox[] {
  let base: Run | undefined;
  return runs.map((run) => {
    const isSmall = base !== undefined && run.size < RAISED_SIZE * base.size;
    if (isSmall && base !== undefined && follows(run, base)) {
      base = { ...base, width: run.x + run.width - base.x };
      return boxOf({
        ...run,
        y: base.y,
        text: base.y - run.y > RAISED_BY * base.size ? raised(run.text) : run.text,
      });
    }
    if (run.text.trim() !== "") base = run;
    return boxOf(run);
  });
}

function boxOf(run: Run): RunBox {
  return { ...run, left: run.x, right: run.x + run.width };
}

/** Whether a run stands right behind another one, and beside it. */
function follows(run: Run, base: Run): boolean {
  const gap = run.x - base.x - base.width;
  return Math.abs(gap) < base.size && isBeside(boxOf(run), boxOf(base));
}

function splitAtGaps(row: readonly RunBox[]): RunBox[][] {
  const parts: RunBox[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const run of row) {
    const isBlank = run.text.trim() === "";
    if (parts.length > 0 && (isBlank || run.left - reached <= PIECE_GAP * run.size)) parts.at(-1)!.push(run);
    else if (!isBlank) parts.push([run]);
    if (!isBlank) reached = Math.max(reached, run.right);
  }
  return parts;
}

function pieceOf(runs: readonly RunBox[]): Piece {
  const inked = runs.filter(({ text }) => text.trim() !== "");
  const { y, size } = mostOf(inked);
  const right = Math.max(...inked.map((run) => run.right));
  return { text: joined(runs).trim(), left: inked[0]!.left, right, y, size, fixed: fixedIn(inked) };
}

function fixedIn(runs: readonly Run[]): Piece["fixed"] {
  const narrow = runs.filter(({ text }) => !WIDE.test(text));
  if (narrow.length === 0 || narrow.some((run) => !run.isFixed)) return undefined;
  return narrow.length === runs.length ? "all" : "narrow";
}

function joined(runs: readonly RunBox[]): string {
  let text = "";
  let reached = runs[0]!.left;
  let isApart = false;
  for (const run of runs) {
    const gap = (run.left - reached) / run.size;
    isApart ||= gap > WORD_GAP || run.text.trim() === "";
    if (run.text.trim() === "") continue;
    if (gap > WIDE_GAP_EMS) text = `${text.trimEnd()}${WIDE_GAP}`;
    else if (isApart && !text.endsWith(" ")) text += " ";
    text += text.endsWith(" ") || text.endsWith(WIDE_GAP) ? run.text.trimStart() : run.text;
    reached = Math.max(reached, run.right);
    isApart = false;
  }
  return text;
}

/** The box whose type most characters have. */
function mostOf<T extends Box & { text: string }>(boxes: readonly T[]): T {
  const counts = new Map<string, { box: T; characters: number }>();
  for (const box of boxes) {
    const key = `${box.size.toFixed(1)} ${box.y.toFixed(0)}`;
    const count = counts.get(key) ?? { box, characters: 0 };
    count.characters += box.text.length;
    counts.set(key, count);
  }
  return [...counts.values()].reduce((a, b) => (b.characters > a.characters ? b : a)).box;
}
