import { type Band, transposeBand } from "../score/band.js";
import { type Links, transpose } from "../score/links.js";
import { type BestShares, bestShares, TranslationSupport } from "../score/translation-support.js";
import type { WordTable } from "../score/word-table.js";
import { type Cells, cellsOf, reaches } from "./lattice.js";

/** Two sentences that explain each other less than this, in nats per word of both, do not belong together. */
const UNRELATED = 0.4;
/** What a further sentence of a bead counts, next to the first. */
const FURTHER = 0.7;

/** What a coarse search finds. */
export interface CoarseSearch {
  /** For each row boundary the first and the last column boundary that some good path passes. */
  readonly band: Band;
  /** How well the best sentence of the other side explains each, within the band that was searched. */
  readonly best: BestShares;
}

/**
 * Searches a wide band by how well single sentences explain each other: a few additions for each cell, where the full
 * search takes hundreds. A path is good if it is not worth less than the best one by more than `slack`. Charniak et al.
 * (2006), Multilevel coarse-to-fine PCFG parsing; Weiss & Taskar (2010), Structured prediction cascades.
 *
 * @param slack in nats per word, summed over sentences
 */
export function coarseSearch(
  rows: WordTable,
  columns: WordTable,
  links: Links,
  band: Band,
  slack: number,
): CoarseSearch {
  const turned = transposeBand(band, columns.start.length - 1);
  const back = transpose(links, columns.spelling.length);
  const toColumns = new TranslationSupport(rows, columns, links, band, 1);
  const toRows = new TranslationSupport(columns, rows, back, turned, 1);
  return {
    band: goodCells(coarseLattice(toColumns, toRows, band), slack),
    best: { chinese: bestShares(toRows, turned), english: bestShares(toColumns, band) },
  };
}

function goodCells(lattice: CoarseLattice, slack: number): Band {
  const { band, cells } = lattice;
  const before = bestBefore(lattice);
  const after = bestAfter(lattice);
  const least = before.at(-1)! - slack;
  const low = new Int32Array(band.low.length).fill(-1);
  const high = new Int32Array(band.low.length);
  for (let i = 0; i < low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      const cell = cells.offset[i]! + j;
      if (before[cell]! + after[cell]! < least) continue;
      if (low[i]! < 0) low[i] = j;
      high[i] = j;
    }
  }
  return { low, high };
}

/** How alike the sentences are that follow each cell, 0 or more; 0 where the cell after both is outside the band. */
interface CoarseLattice {
  readonly band: Band;
  readonly cells: Cells;
  readonly likeness: Float32Array;
}

function coarseLattice(toColumns: TranslationSupport, toRows: TranslationSupport, band: Band): CoarseLattice {
  const cells = cellsOf(band);
  const likeness = new Float32Array(cells.count);
  for (let i = 0; i + 1 < band.low.length; i++) {
    for (let j = band.low[i]!; j <= band.high[i]!; j++) {
      if (!reaches(band, i + 1, j + 1)) continue;
      const alike = toColumns.share(i, j) + toRows.share(j, i) - UNRELATED;
      if (alike > 0) likeness[cells.offset[i]! + j] = alike;
    }
  }
  return { band, cells, likeness };
}

/** What the best path from the first cell to each is worth: each step takes a sentence of either side or of both. */
function bestBefore({ band: { low, high }, cells, likeness }: CoarseLattice): Float64Array {
  const { offset, count } = cells;
  const best = new Float64Array(count);
  for (let i = 0; i < low.length; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const cell = offset[i]! + j;
      const above = i > 0 && j <= high[i - 1]! ? offset[i - 1]! + j : -1;
      const diagonal = i > 0 && j > low[i - 1]! && j - 1 <= high[i - 1]! ? offset[i - 1]! + j - 1 : -1;
      const gain = diagonal < 0 ? 0 : likeness[diagonal]!;
      let value = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
      if (diagonal >= 0) value = Math.max(value, best[diagonal]! + gain);
      if (above >= 0) value = Math.max(value, best[above]! + FURTHER * gain);
      if (j > low[i]!) value = Math.max(value, best[cell - 1]! + FURTHER * gain);
      best[cell] = value;
    }
  }
  return best;
}

/** What the best path from each cell to the last is worth. */
function bestAfter({ band: { low, high }, cells, likeness }: CoarseLattice): Float64Array {
  const { offset, count } = cells;
  const best = new Float64Array(count);
  for (let i = low.length - 1; i >= 0; i--) {
    for (let j = high[i]!; j >= low[i]!; j--) {
      const cell = offset[i]! + j;
      let value = cell === count - 1 ? 0 : Number.NEGATIVE_INFINITY;
      const last = i + 1 === low.length;
      // A step that takes one sentence adds what it shares with the other side's sentence before its end.
      if (!last && j + 1 >= low[i + 1]! && j + 1 <= high[i + 1]!)
        value = Math.max(value, best[offset[i + 1]! + j + 1]! + likeness[cell]!);
      if (!last && j >= low[i + 1]!) {
        const gain = j > low[i]! ? likeness[cell - 1]! : 0;
        value = Math.max(value, best[offset[i + 1]! + j]! + FURTHER * gain);
      }
      if (j < high[i]!) {
        const isIn = i > 0 && j >= low[i - 1]! && j <= high[i - 1]!;
        const gain = isIn ? likeness[offset[i - 1]! + j]! : 0;
        value = Math.max(value, best[cell + 1]! + FURTHER * gain);
      }
      best[cell] = value;
    }
  }
  return best;
}
