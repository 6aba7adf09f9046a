import type { Line } from "./lines.js";

/** What the lines of a column keep to, in points. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  /** The last baseline. */
  readonly bottom: number;
}

// In points: columns that start so near each other are the same on another page.
const NEAR = 4;
// In ems: a line that ends so near the edge fills its column.
const FULL = 1.5;
// Of a column's lines: so many start at its edge at least, and so many fill it where the text does.
const LEFT_SHARE = 0.1;
const FULL_SHARE = 0.3;
const LEAST_FULL = 3;
// Of a column's lines: so many may reach beyond its edge, as addresses that cannot be divided do.
const OVERFULL_SHARE = 0.1;

const HANGING = /[，。、；：！？]$/u;

interface Extent extends Frame {
  readonly lines: readonly Line[];
  /** Whether its text is long enough to show where it ends on the right. */
  readonly isFilled: boolean;
}

/**
 * The frame of each column. One that is not filled, as the last page's may be, has its right edge from the columns of
 * other pages that start where it does.
 */
export function framesOf(columns: readonly (readonly Line[])[]): Frame[] {
  const extents = columns.map(extentOf);
  const filled = distinct(extents.filter(({ isFilled }) => isFilled));
  return extents.map((extent) => {
    const model = filled.find((other) => fits(extent, other));
    if (model === undefined) return { left: extent.left, right: extent.right, bottom: extent.bottom };
    const { left, right, bottom } = model;
    return { left, right: extent.isFilled ? extent.right : right, bottom };
  });
}

function extentOf(lines: readonly Line[]): Extent {
  const right = Math.max(...lines.map(rightOf));
  const full = lines.filter((line) => right - line.right <= FULL * line.size).length;
  return {
    lines,
    left: leftOf(lines),
    right,
    bottom: Math.max(...lines.map(({ y }) => y)),
    isFilled: full >= LEAST_FULL && full >= FULL_SHARE * lines.length,
  };
}

/** Where a line ends, without punctuation that may hang out into the margin. */
function rightOf({ right, size, text }: Line): number {
  return HANGING.test(text) ? right - size : right;
}

/** Where lines start: furthest left, but for some that may hang out. */
function leftOf(lines: readonly Line[]): number {
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
  return lefts[Math.floor(LEFT_SHARE * lefts.length)]!;
}

/** Filled columns that differ, each the widest and longest of those that are the same. */
function distinct(extents: readonly Extent[]): Extent[] {
  const kinds: Extent[] = [];
  for (const extent of extents) {
    const at = kinds.findIndex((kind) => isSame(kind, extent));
    if (at < 0) kinds.push(extent);
    else kinds[at] = { ...kinds[at]!, bottom: Math.max(kinds[at]!.bottom, extent.bottom) };
  }
  return kinds;
}

function isSame(a: Frame, b: Frame): boolean {
  return Math.abs(a.left - b.left) <= NEAR && Math.abs(a.right - b.right) <= NEAR;
}

function fits(extent: Extent, model: Frame): boolean {
  if (extent.isFilled) return isSame(extent, model);
  const beyond = extent.lines.filter((line) => rightOf(line) > model.right + NEAR).length;
  return extent.left >= model.left - NEAR && beyond <= OVERFULL_SHARE * extent.lines.length;
}
