import { type Line, linesOf, type Piece } from "./lines.js";

// Bins over the width of the page in which what stands above each other is counted.
const BINS = 400;
// Of the pieces beside it, so many may cross the gutter: titles, figures, tables.
const MOST_CROSSING = 0.2;
// In ems of the type beside it. Gaps between words that happen to stand above each other are narrower.
const LEAST_GUTTER = 0.9;
// Columns of prose have several lines, most of which reach far across; cells of tables do not.
const LEAST_LINES = 4;
const LEAST_WIDTH = 7;
const LONG_LINE = 0.6;
const LONG_LINES_SHARE = 0.55;
const MOST_DEPTH = 3;

/**
 * The columns that the pieces of a page stand in, in reading order, as the lines of each: down the left column, then
 * down the right one. What crosses the gutter, as a title does, parts the page into bands above and below it. Text is
 * taken to stand in columns only if they are wide, long and filled as prose fills them.
 */
export function columnsOf(pieces: readonly Piece[], depth = 0): Line[][] {
  const gutter = depth < MOST_DEPTH ? gutterOf(pieces) : undefined;
  if (gutter === undefined) return [linesOf(pieces)];
  const bands = bandsAt(pieces, gutter);
  if (!bands.some((band) => standsInColumns(band, gutter))) return [linesOf(pieces)];
  return withoutSeams(bands, gutter).flatMap((band) => {
    if (!standsInColumns(band, gutter)) return [linesOf(band)];
    return sides(band, gutter).flatMap((side) => columnsOf(side, depth + 1));
  });
}

/** The middle of the widest stretch that hardly any piece crosses and that has pieces on both sides. */
function gutterOf(pieces: readonly Piece[]): number | undefined {
  if (pieces.length < 2 * LEAST_LINES) return undefined;
  const left = Math.min(...pieces.map((piece) => piece.left));
  const width = Math.max(...pieces.map((piece) => piece.right)) - left;
  if (!(width > 0)) return undefined;
  const counts = coverage(pieces, left, width);
  const before = runningMost(counts);
  const after = runningMost(counts.toReversed()).reverse();
  const isOpen = counts.map((count, bin) => count <= MOST_CROSSING * Math.min(before[bin]!, after[bin]!));
  const [start, end] = longestRun(isOpen);
  const least = LEAST_GUTTER * median(pieces.map(({ size }) => size));
  if (((end - start) / BINS) * width < least) return undefined;
  return left + ((start + end) / 2 / BINS) * width;
}

/** How many pieces stand over each bin. */
function coverage(pieces: readonly Piece[], left: number, width: number): number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const piece of pieces) {
    const first = Math.floor(((piece.left - left) / width) * BINS);
    const last = Math.min(Math.ceil(((piece.right - left) / width) * BINS), BINS);
    for (let bin = first; bin < last; bin += 1) counts[bin]! += 1;
  }
  return counts;
}

function runningMost(counts: readonly number[]): number[] {
  let most = 0;
  return counts.map((count) => {
    most = Math.max(most, count);
    return most;
  });
}

function longestRun(flags: readonly boolean[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let start = 0;
  for (let index = 0; index <= flags.length; index += 1) {
    if (flags[index]) continue;
    if (index - start > best[1] - best[0]) best = [start, index];
    start = index + 1;
  }
  return best;
}

interface Band {
  readonly pieces: Piece[];
  readonly isCrossing: boolean;
}

/** Pieces from top to bottom, parted where some begin or cease to cross the gutter. */
function bandsAt(pieces: readonly Piece[], gutter: number): Piece[][] {
  const bands: Band[] = [];
  for (const line of linesOf(pieces)) {
    const isCrossing = line.pieces.some(({ left, right }) => left < gutter && right > gutter);
    if (bands.at(-1)?.isCrossing === isCrossing) bands.at(-1)!.pieces.push(...line.pieces);
    else bands.push({ pieces: [...line.pieces], isCrossing });
  }
  return bands.map((band) => band.pieces);
}

/** Bands that are no columns, joined with what is above them if that is none either. */
function withoutSeams(bands: readonly Piece[][], gutter: number): Piece[][] {
  const joined: Piece[][] = [];
  for (const band of bands) {
    const above = joined.at(-1);
    if (above === undefined || standsInColumns(above, gutter) || standsInColumns(band, gutter)) {
      joined.push([...band]);
    } else above.push(...band);
  }
  return joined;
}

function standsInColumns(band: readonly Piece[], gutter: number): boolean {
  if (band.some(({ left, right }) => left < gutter && right > gutter)) return false;
  return sides(band, gutter).every(isProse);
}

function isProse(pieces: readonly Piece[]): boolean {
  if (pieces.length < LEAST_LINES) return false;
  const left = Math.min(...pieces.map((piece) => piece.left));
  const width = Math.max(...pieces.map((piece) => piece.right)) - left;
  if (width < LEAST_WIDTH * median(pieces.map(({ size }) => size))) return false;
  const lines = linesOf(pieces);
  const long = lines.filter((line) => line.right - line.left >= LONG_LINE * width);
  return lines.length >= LEAST_LINES && long.length >= LONG_LINES_SHARE * lines.length;
}

function sides(pieces: readonly Piece[], gutter: number): readonly [Piece[], Piece[]] {
  return [pieces.filter(({ right }) => right <= gutter), pieces.filter(({ right }) => right > gutter)];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
