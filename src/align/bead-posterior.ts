import type { Shape } from "../score/bead-shapes.js";
import { lengthOf, type Spans } from "./bead.js";
import { reaches } from "./lattice.js";
import type { Posteriors } from "./posteriors.js";

/** How probable a bead is by a search, whether that took it or not: 0 to 1. */
export type BeadPosterior = (bead: Spans) => number;

/**
 * The posterior of any bead of a searched pair; of several sentences without counterpart, that of the least probable.
 *
 * @param shapes those that were searched; a bead of another has no probability
 */
export function beadPosterior(posteriors: Posteriors, shapes: readonly Shape[]): BeadPosterior {
  const { band, cells, bead, rowNull, columnNull } = posteriors;
  const numbers = new Map(shapes.map(({ rows, columns }, number) => [`${rows} ${columns}`, number]));
  const at = (table: Float32Array, row: number, column: number, width = 1, number = 0) =>
    reaches(band, row, column) ? table[(cells.offset[row]! + column) * width + number]! : 0;
  return ({ source, target }) => {
    const rows = lengthOf(source);
    const columns = lengthOf(target);
    if (rows > 0 && columns > 0) {
      const number = numbers.get(`${rows} ${columns}`);
      return number === undefined ? 0 : at(bead, source.start, target.start, shapes.length, number);
    }
    const nulls = Array.from({ length: rows + columns }, (_, k) =>
      rows > 0 ? at(rowNull, source.start + k, target.start) : at(columnNull, source.start, target.start + k),
    );
    return Math.min(1, ...nulls);
  };
}
