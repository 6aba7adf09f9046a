import type { Bitext, RecordBead } from "../record/bitext.js";
import { counted } from "../report/counted.js";
import type { Update } from "./update.js";

/**
 * What an update did, in one line: `34 of 36 confirmed beads kept, 2 regions aligned again, 1 new gap`; of all beads, if
 * nobody has confirmed one.
 */
export function updateSummary(before: Bitext, { record, kept, regions }: Update): string {
  const isConfirmed = ({ verdict }: RecordBead) => verdict === "confirmed";
  const [counts, what] = before.beads.some(isConfirmed)
    ? [isConfirmed, "confirmed bead"]
    : [() => true, "bead"];
  const still = kept.filter(({ index }) => counts(before.beads[index]!)).length;
  return [
    `${still} of ${counted(before.beads.filter(counts).length, what)} kept`,
    `${counted(regions, "region")} aligned again`,
    counted(record.gaps.filter(({ isNew }) => isNew).length, "new gap"),
  ].join(", ");
}
