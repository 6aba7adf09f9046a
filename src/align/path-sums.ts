import { NEVER } from "./log-sum.js";

/**
 * For each cell, the log-sum over the paths that lead there (or, backward, that lead on from there), by what came last:
 * a bead, a row null, a column null.
 */
export interface PathSums {
  readonly bead: Float64Array;
  readonly rowNull: Float64Array;
  readonly columnNull: Float64Array;
}

/** Sums over no path at all. */
export function noPaths(count: number): PathSums {
  const table = () => new Float64Array(count).fill(NEVER);
  return { bead: table(), rowNull: table(), columnNull: table() };
}
