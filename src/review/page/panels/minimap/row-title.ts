import { isChecked } from "../../../../record/reviewed.js";
import { isPairRow, type Row } from "../../../review.js";
import { gapName } from "../../table/standing.js";

/** What a row is called by those who cannot see the map: `row 12 of 340, omission, checked`. */
export function rowTitle(rows: readonly Row[], index: number): string {
  const row = rows[index]!;
  const kind = isPairRow(row) ? "pair" : gapName(row);
  const place = `row ${index + 1} of ${rows.length}`;
  return [place, kind, isChecked(row) ? "checked" : "not checked"].join(", ");
}
