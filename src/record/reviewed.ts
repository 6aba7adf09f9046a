import type { RecordBead } from "./bitext.js";

/** Whether a person has looked at a bead and said what it is; one that was made by hand alone is not checked yet. */
export function isChecked({ verdict }: Pick<RecordBead, "verdict">): boolean {
  return verdict !== undefined && verdict !== "corrected";
}

/** The share of beads that are checked, 0 to 100, rounded down, so that only a whole text has 100. */
export function checkedPercent({
  beads,
}: {
  readonly beads: readonly Pick<RecordBead, "verdict">[];
}): number {
  if (beads.length === 0) return 100;
  return Math.floor((1000 * beads.filter(isChecked).length) / beads.length) / 10;
}
