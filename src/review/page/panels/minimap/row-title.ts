import { isChecked } from "../../../../record/reviewed.js";
import type { Row } from "../../../review.js";

/** What a row is called by those who cannot see the map: `row 12 of 340, omission, checked`. */
export function rowTitle(rows: readonly Row[], index: number): string {
  const row = rows[index]!;
  const kind = row.target === 0 ? "omission" : row.source === 0 ? "addition" : "pair";
  const place = `row ${index + 1} of ${rows.length}`;
  return [place, kind, isChecked(row) ? "checked" : "not checked"].join(", ");
}
