import type { Line } from "./lines.js";
import { bodySize } from "./type.js";

/** The columns of a document without its code. */
export interface Code {
  readonly prose: readonly (readonly Line[])[];
  /** How many blocks of code there were. */
  readonly blocks: number;
}

// Below this share of its text in other type, a document is typewritten as a whole.
const LEAST_OTHER = 0.2;
// In points: how far type of one size differs; and in type sizes, how far the lines of a block are apart at most.
const SAME_SIZE = 0.3;
const MOST_PITCH = 3;
const PROMPT = /^[$#%>]\s*\S/u;
const SIGN = /[{}[\]<>$#=|\\/_~`;]|--|^\.{3}/u;
// Of a block's lines, so many have signs that prose does not: a letter or a telegram may be set in such type, too.
const SIGNS_SHARE = 0.25;

/**
 * Cuts the code out of a document: blocks of lines that are all in type whose letters are of one width, if the document
 * has other type for its text. A line alone has to be of another size than the text, or start with a prompt, as it may
 * be the term of a definition. Lines of a block that are partly in Chinese, as comments, belong to it if its size tells
 * it from the text.
 */
export function cutCode(columns: readonly (readonly Line[])[]): Code {
  const lines = columns.flat();
  const other = lines.filter((line) => !isFixed(line));
  if (lengthOf(other) < LEAST_OTHER * lengthOf(lines)) return { prose: columns, blocks: 0 };
  const size = bodySize(other);
  const found = blocksIn(lines, size);
  const together = codeSizes(found, size);
  const blocks = found.filter((block) => together.has(keyOf(block)) || isCode(block, size));
  const code = new Set(blocks.flat());
  return { prose: columns.map((column) => column.filter((line) => !code.has(line))), blocks: blocks.length };
}

/** Stretches of lines that may be code, over columns and pages also. */
function blocksIn(lines: readonly Line[], text: number): Line[][] {
  const blocks: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const goesOn = last !== undefined && isBelow(last, line) && (isFixed(line) || isCommented(line, text));
    if (goesOn) blocks.at(-1)!.push(line);
    else if (isFixed(line)) blocks.push([line]);
    last = goesOn || isFixed(line) ? line : undefined;
  }
  return blocks;
}

function isBelow(last: Line, line: Line): boolean {
  return isSame(last.size, line.size) && line.y - last.y <= MOST_PITCH * line.size;
}

function isCode(block: readonly Line[], text: number): boolean {
  const [first] = block;
  if (PROMPT.test(first!.text)) return true;
  if (block.length === 1 && isSame(first!.size, text)) return false;
  return block.filter((line) => SIGN.test(line.text)).length >= SIGNS_SHARE * block.length;
}

/** The sizes other than the text's in which the lines of all blocks together have the signs of code. */
function codeSizes(blocks: readonly (readonly Line[])[], text: number): ReadonlySet<number> {
  const bySize = new Map<number, Line[]>();
  for (const block of blocks) {
    const lines = bySize.get(keyOf(block)) ?? [];
    bySize.set(keyOf(block), lines);
    for (const line of block) lines.push(line);
  }
  const isOfCode = ([size, lines]: [number, Line[]]) => !isSame(size, text) && isCode(lines, text);
  return new Set([...bySize].filter(isOfCode).map(([size]) => size));
}

/** The size of a block's type, to half a point. */
function keyOf([first]: readonly Line[]): number {
  return Math.round(first!.size * 2) / 2;
}

function isFixed({ pieces }: Line): boolean {
  return pieces.every(({ fixed }) => fixed === "all");
}

/** Whether a line of code has Chinese in it: the same may be said of text, unless that is of another size. */
function isCommented({ pieces, size }: Line, text: number): boolean {
  return !isSame(size, text) && pieces.every(({ fixed }) => fixed !== undefined);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_SIZE;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
