import { MAX_CHINESE, MEASURE_COUNT, OUTSIDE } from "../src/kernel/constants";
import { measureCell } from "./cell";
import { Bytes, Doubles, Floats } from "./numbers";
import { Pair } from "./pair";
import { mostEnglish } from "./shapes";

/** What a vector of weights makes of a bead's parts. */
@unmanaged
export class Weights {
  /** By measure. */
  measures: Doubles;
  /** What each set of signs is worth, by its bits. */
  signs: Doubles;
  /** What each shape is worth. */
  shapes: Doubles;
}

/** What paragraph boundaries say about beads. */
@unmanaged
export class Boundaries {
  /** By sentence: how firmly a paragraph starts with it, 0 where none does. */
  rowStarts: Bytes;
  columnStarts: Bytes;
  /** Log-potential of each boundary inside a bead, then of a corner at which both sides are between paragraphs. */
  worth: Doubles;
}

/**
 * Writes what the beads are worth that start with Chinese sentence i and English sentence j, by shape: the weighted sum
 * of what is measured of them, and their boundaries; −∞ for those that leave the band.
 */
export function weighCell(
  pair: Pair,
  weights: Weights,
  boundaries: Boundaries,
  i: i32,
  j: i32,
  out: Floats,
): void {
  measureCell(pair, i, j);
  const rowStarts = boundaries.rowStarts.from(i);
  const columnStarts = boundaries.columnStarts.from(j);
  for (let a = 1, shape = 0, inRows = 0; a <= MAX_CHINESE; a++) {
    if (a > 1) inRows += rowStarts[a - 1];
    const most = mostEnglish(a);
    for (let b = 1, inside = inRows; b <= most; b++, shape++) {
      if (b > 1) inside += columnStarts[b - 1];
      if (pair.signs[shape] === OUTSIDE) out[shape] = -Infinity;
      else {
        const meets =
          i + a < pair.rows && rowStarts[a] !== 0 && j + b < pair.columns && columnStarts[b] !== 0;
        const corner = meets ? boundaries.worth[1] : 0;
        out[shape] = weigh(pair, weights, shape) + (boundaries.worth[0] * inside + corner);
      }
    }
  }
}

function weigh(pair: Pair, weights: Weights, shape: i32): f64 {
  const measures = pair.measures.from(shape * MEASURE_COUNT);
  let sum = weights.shapes[shape] + weights.signs[pair.signs[shape]];
  for (let k = 0; k < MEASURE_COUNT; k++) sum += weights.measures[k] * measures[k];
  return sum;
}
