import type { Line } from "./lines.js";

/** The type that a document is set in. */
export interface Type {
  /** The usual distance of two baselines in type of a size, in points. */
  pitchOf(size: number): number;
  /** Whether type of a size is larger than the text's, as headings are. */
  isLarge(size: number): boolean;
  /** Whether it is smaller, as footnotes are. */
  isSmall(size: number): boolean;
}

const LARGE = 1.1;
const SMALL = 0.93;
// Of a type size: what a distance of baselines may be, and what it is where nothing tells.
const LEAST_PITCH = 0.9;
const MOST_PITCH = 2.6;
const DEFAULT_PITCH = 1.3;
// The smallest distance that is found so often is that of lines, not of paragraphs; and how far distances of the same
// kind differ.
const SUPPORT = 0.08;
const LEAST_SUPPORT = 2;
const SAME_PITCH = 0.06;

/** Finds out the type of a document from its columns. */
export function typeOf(columns: readonly (readonly Line[])[]): Type {
  const body = bodySize(columns.flat());
  const pitches = pitchesBySize(columns);
  const usual = new Map([...pitches].map(([size, found]) => [size, usualPitch(found)]));
  return {
    pitchOf: (size) => usual.get(keyOf(size)) ?? DEFAULT_PITCH * size,
    isLarge: (size) => size > LARGE * body,
    isSmall: (size) => size < SMALL * body,
  };
}

/** The size that most of the text in these lines is set in, in points. */
export function bodySize(lines: readonly Line[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = keyOf(size);
    characters.set(key, (characters.get(key) ?? 0) + text.length);
  }
  return [...characters].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

function pitchesBySize(columns: readonly (readonly Line[])[]): Map<number, number[]> {
  const pitches = new Map<number, number[]>();
  for (const lines of columns) {
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (before === undefined || keyOf(before.size) !== keyOf(line.size)) continue;
      const pitch = line.y - before.y;
      if (pitch < LEAST_PITCH * line.size || pitch > MOST_PITCH * line.size) continue;
      const found = pitches.get(keyOf(line.size));
      if (found === undefined) pitches.set(keyOf(line.size), [pitch]);
      else found.push(pitch);
    }
  }
  return pitches;
}

function usualPitch(pitches: readonly number[]): number {
  const sorted = pitches.toSorted((a, b) => a - b);
  const least = Math.max(LEAST_SUPPORT, SUPPORT * sorted.length) - 1;
  const found = sorted.find((pitch, at) => {
    const last = sorted[Math.ceil(at + least)];
    return last !== undefined && last <= pitch * (1 + SAME_PITCH);
  });
  return found ?? sorted[0]!;
}

/** Sizes to half a point, so that rounding does not part them. */
function keyOf(size: number): number {
  return Math.round(size * 2) / 2;
}
