import { type Band, transposeBand } from "../score/band.js";
import { type Links, transpose } from "../score/links.js";
import { explainedShare, TranslationSupport } from "../score/translation-support.js";
import { contents, type WordTable } from "../score/word-table.js";
import type { Corner } from "./corridor.js";
import { cellsOf } from "./lattice.js";

/** Two sentences that explain each other less than this, in nats per word of both, do not belong together. */
const UNRELATED = 0.4;
/** What a further sentence of a bead counts, next to the first. */
const FURTHER = 0.7;

const BOTH = 0;
const ROW = 1;
const COLUMN = 2;

/**
 * A first path through a wide band, by how well single sentences explain each other: a few additions for each cell,
 * where the full search takes hundreds. What it is for is its neighbourhood, not itself.
 */
export function coarsePath(rows: WordTable, columns: WordTable, links: Links, band: Band): Corner[] {
  const width = columns.start.length - 1;
  const forward = new TranslationSupport(rows, columns, links, band, 1);
  const turned = transposeBand(band, width);
  const backward = new TranslationSupport(
    columns,
    rows,
    transpose(links, columns.spelling.length),
    turned,
    1,
  );
  const rowContent = contents(rows);
  const columnContent = contents(columns);
  const likeness = (i: number, j: number) =>
    Math.max(
      0,
      explainedShare(forward.of(i, 1, j, j + 1), columnContent[j]!) +
        explainedShare(backward.of(j, 1, i, i + 1), rowContent[i]!) -
        UNRELATED,
    );
  return backtrace(bestSteps(band, rows.start.length - 1, likeness), band);
}

/** The step by which the best path reaches each cell of the band. */
function bestSteps(band: Band, rows: number, likeness: (i: number, j: number) => number): Uint8Array {
  const { low, high } = band;
  const { offset, count } = cellsOf(band);
  const best = new Float32Array(count);
  const step = new Uint8Array(count);
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const cell = offset[i]! + j;
      const above = i > 0 && j <= high[i - 1]! && j >= low[i - 1]!;
      const left = j > low[i]!;
      const diagonal = i > 0 && j > low[i - 1]! && j - 1 <= high[i - 1]!;
      const gain = diagonal ? likeness(i - 1, j - 1) : 0;
      let value = Number.NEGATIVE_INFINITY;
      const offer = (candidate: number, by: number) => {
        if (candidate <= value) return;
        value = candidate;
        step[cell] = by;
      };
      if (i === 0 && j === 0) offer(0, BOTH);
      if (diagonal) offer(best[offset[i - 1]! + j - 1]! + gain, BOTH);
      if (above) offer(best[offset[i - 1]! + j]! + FURTHER * gain, ROW);
      if (left) offer(best[cell - 1]! + FURTHER * gain, COLUMN);
      best[cell] = value;
    }
  }
  return step;
}

function backtrace(step: Uint8Array, band: Band): Corner[] {
  const { offset } = cellsOf(band);
  let row = band.low.length - 1;
  let column = band.high[row]!;
  const path: Corner[] = [{ row, column }];
  while (row > 0 || column > 0) {
    const by = step[offset[row]! + column]!;
    if (by !== COLUMN) row--;
    if (by !== ROW) column--;
    path.push({ row, column });
  }
  return path.reverse();
}
