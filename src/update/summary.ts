import type { Bitext } from "../record/bitext.js";
import { counted } from "../report/counted.js";
import type { Update } from "./update.js";

/** What an update did, in one line: `34 of 36 confirmed beads kept, 2 regions aligned again, 1 new gap`. */
export function updateSummary(before: Bitext, { record, kept, regions }: Update): string {
  const isConfirmed = (index: number) => before.beads[index]!.verdict === "confirmed";
  const confirmed = before.beads.filter(({ verdict }) => verdict === "confirmed").length;
  const still = kept.filter(({ index }) => isConfirmed(index)).length;
  return [
    `${still} of ${counted(confirmed, "confirmed bead")} kept`,
    `${counted(regions, "region")} aligned again`,
    counted(record.gaps.filter(({ isNew }) => isNew).length, "new gap"),
  ].join(", ");
}
