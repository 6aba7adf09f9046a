import { LOW_CONFIDENCE } from "../../record/pairs.js";
import type { BeadRow } from "./bead-rows.js";

/** Light enough for black text, and told apart by those who see no red from green. */
const FILLS = { omission: "F8CBAD", addition: "BDD7EE", unsure: "FFF2CC" };

/** The colour behind a row, as RRGGBB: gaps and unsure pairs have one. */
export function fillOf(row: BeadRow): string | undefined {
  if (row.type !== "pair") return FILLS[row.type];
  return row.confidence < LOW_CONFIDENCE ? FILLS.unsure : undefined;
}
