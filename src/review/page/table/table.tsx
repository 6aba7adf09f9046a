import { review } from "../state/review.js";

/** Both texts side by side, a row for each bead. */
export function Table() {
  return <main>{review.value.rows.length} rows</main>;
}
