import { LOW_CONFIDENCE } from "../record/pairs.js";
import { isPairRow, type Row } from "./review.js";

/** Whether a row is to be looked at before others: nobody vouches for it, and it is a gap or a pair of low confidence. */
export function isDoubtful(row: Row): boolean {
  return row.verdict === undefined && (!isPairRow(row) || row.confidence < LOW_CONFIDENCE);
}
