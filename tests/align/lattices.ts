import fc from "fast-check";
import { type LatticeScores, reaches } from "../../src/align/lattice.js";
import type { Band } from "../../src/score/band.js";
import type { Shape } from "../../src/score/bead-shapes.js";
import { anyBand } from "../score/arbitrary.js";

/** Few shapes, so that all paths of a small lattice can be counted out. */
export const FEW_SHAPES: readonly Shape[] = [
  { rows: 1, columns: 1 },
  { rows: 1, columns: 2 },
  { rows: 2, columns: 1 },
  { rows: 3, columns: 1 },
];

/** A lattice with random scores, the same whenever they are asked for, in a random band. */
export function anyLattice(most: number): fc.Arbitrary<LatticeScores> {
  return fc
    .record({ rows: fc.nat(most), columns: fc.nat(most), seed: fc.nat(1_000_000) })
    .chain(({ rows, columns, seed }) =>
      anyBand(rows, columns).map((band) => latticeOf(rows, columns, band, seed)),
    );
}

function latticeOf(rows: number, columns: number, band: Band, seed: number): LatticeScores {
  const score = (...key: number[]) => 6 * hash([seed, ...key]) - 3;
  return {
    rows,
    columns,
    band,
    shapes: FEW_SHAPES,
    beads: writeBeads(band, FEW_SHAPES, (row, column, shape) =>
      score(1, row, column, shape.rows, shape.columns),
    ),
    rowNull: (row, column, extends_) => score(2, row, column, extends_ ? 1 : 0),
    columnNull: (column, row, extends_) => score(3, row, column, extends_ ? 1 : 0),
    facing: score(4),
  };
}

/** The scores of a lattice's beads from a function that gives the score of one. */
export function writeBeads(
  band: Band,
  shapes: readonly Shape[],
  scoreOfBead: (row: number, column: number, shape: Shape) => number,
): LatticeScores["beads"] {
  return (row, column, out, at) => {
    for (const [s, shape] of shapes.entries()) {
      const isInside = reaches(band, row + shape.rows, column + shape.columns);
      out[at + s] = isInside ? scoreOfBead(row, column, shape) : Number.NEGATIVE_INFINITY;
    }
  };
}

/** FNV-1a over the numbers' digits, as a share of 1. */
function hash(key: readonly number[]): number {
  let value = 0x811c9dc5;
  for (const character of key.join(",")) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
  return ((value ^ (value >>> 13)) >>> 0) / 2 ** 32;
}

/** One arc of a path, from a cell. */
export interface PathArc {
  readonly kind: "bead" | "row" | "column";
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** A null after one of the same kind. */
  readonly extends_: boolean;
  /** A column null after a row null. */
  readonly faces: boolean;
}

/**
 * All paths from the first corner to the last that stay in the band.
 *
 * @param ordered whether row nulls come before column nulls in a gap, as in the lattice's distribution
 */
export function pathsOf(lattice: LatticeScores, ordered: boolean): PathArc[][] {
  const from = (row: number, column: number, last: PathArc["kind"]): PathArc[][] => {
    if (row === lattice.rows && column === lattice.columns) return [[]];
    const arcs = arcsFrom(row, column, last).filter(
      (arc) =>
        reaches(lattice.band, row + arc.rows, column + arc.columns) &&
        !(ordered && arc.kind === "row" && last === "column"),
    );
    return arcs.flatMap((arc) =>
      from(row + arc.rows, column + arc.columns, arc.kind).map((rest) => [arc, ...rest]),
    );
  };
  return from(0, 0, "bead");
}

function arcsFrom(row: number, column: number, last: PathArc["kind"]): PathArc[] {
  return [
    ...FEW_SHAPES.map(
      (shape): PathArc => ({ kind: "bead", row, column, ...shape, extends_: false, faces: false }),
    ),
    { kind: "row", row, column, rows: 1, columns: 0, extends_: last === "row", faces: false },
    { kind: "column", row, column, rows: 0, columns: 1, extends_: last === "column", faces: last === "row" },
  ];
}

export function scoreOf(
  lattice: LatticeScores,
  { kind, row, column, rows, columns, extends_, faces }: PathArc,
): number {
  if (kind === "row") return lattice.rowNull(row, column, extends_);
  if (kind === "column") return lattice.columnNull(column, row, extends_) + (faces ? lattice.facing : 0);
  const beads = new Float32Array(FEW_SHAPES.length);
  lattice.beads(row, column, beads, 0);
  return beads[FEW_SHAPES.findIndex((shape) => shape.rows === rows && shape.columns === columns)]!;
}
