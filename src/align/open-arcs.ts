import type { Band } from "../score/band.js";
import type { Shape } from "../score/bead-shapes.js";
import type { Posteriors } from "./posteriors.js";

/** An arc more probable than this is open: it may be of the right path. One whose rivals are all less so is settled. */
export const OPEN = 3e-3;

/** The cells that open arcs of a searched lattice begin or end with, from the first to the last in each row. */
export function openBand(
  { cells, band, bead, rowNull, columnNull }: Posteriors,
  shapes: readonly Shape[],
): Band {
  const low = band.high.slice();
  const high = band.low.slice();
  const touch = (row: number, column: number) => {
    low[row] = Math.min(low[row]!, column);
    high[row] = Math.max(high[row]!, column);
  };
  const open = (row: number, column: number, rows: number, columns: number) => {
    touch(row, column);
    touch(row + rows, column + columns);
  };
  touch(0, band.low[0]!);
  touch(band.high.length - 1, band.high.at(-1)!);
  for (let row = 0; row < low.length; row++) {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const cell = cells.offset[row]! + column;
      for (let s = 0; s < shapes.length; s++)
        if (bead[cell * shapes.length + s]! > OPEN) open(row, column, shapes[s]!.rows, shapes[s]!.columns);
      if (rowNull[cell]! > OPEN) open(row, column, 1, 0);
      if (columnNull[cell]! > OPEN) open(row, column, 0, 1);
    }
  }
  return rising({ low, high }, band);
}

/** The least band that holds these cells, within another, of which every search can pass each row to the next. */
function rising({ low, high }: Band, within: Band): Band {
  for (let row = low.length - 2; row >= 0; row--) low[row] = Math.min(low[row]!, low[row + 1]!);
  for (let row = 1; row < high.length; row++) {
    if (low[row]! > high[row - 1]!) {
      high[row - 1] = Math.max(high[row - 1]!, within.low[row]!);
      low[row] = Math.min(low[row]!, high[row - 1]!);
    }
    high[row] = Math.max(high[row]!, high[row - 1]!);
  }
  return { low, high };
}
