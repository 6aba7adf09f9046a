import { LOW_CONFIDENCE } from "../../record/pairs.js";
import type { BeadRow } from "./bead-rows.js";

/** Light enough for black text, and told apart by those who see no red from green. */
const FILLS = { omission: "F8CBAD", addition: "BDD7EE", accepted: "EDEDED", unsure: "FFF2CC" };

/** The colour behind a row, as RRGGBB: gaps and unsure pairs have one; that of an accepted gap is grey. */
export function fillOf(row: BeadRow): string | undefined {
  if (row.verdict === "accepted") return FILLS.accepted;
  if (row.type !== "pair") return FILLS[row.type];
  return row.confidence < LOW_CONFIDENCE ? FILLS.unsure : undefined;
}
