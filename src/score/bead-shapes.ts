import { MAX_CHINESE, MAX_ENGLISH, MAX_TOGETHER } from "../kernel/constants.js";

/** How many rows and columns a bead takes. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The shapes of beads that are considered, Chinese sentences as rows: 1-1 to 4-4 and 1-6, row by row. */
export const SHAPES: readonly Shape[] = Array.from({ length: MAX_CHINESE }, (_, a) =>
  Array.from({ length: mostEnglish(a + 1) }, (_, b) => ({ rows: a + 1, columns: b + 1 })),
).flat();

/** The number of a shape; −1 if beads of it are not considered. */
export function shapeNumber(rows: number, columns: number): number {
  return SHAPES.findIndex((shape) => shape.rows === rows && shape.columns === columns);
}

/** How many English sentences a bead of so many Chinese ones may have. */
export function mostEnglish(chinese: number): number {
  return Math.min(MAX_ENGLISH, MAX_TOGETHER - chinese);
}
