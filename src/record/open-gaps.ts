import type { Bitext, RecordGap } from "./bitext.js";

/** The gaps of a record that a person has not accepted: those that are to be looked at, or mended. */
export function openGaps({ gaps }: Pick<Bitext, "gaps">): RecordGap[] {
  return gaps.filter(({ verdict }) => verdict !== "accepted");
}

/** The gaps that a person has accepted: the text may be without counterpart. */
export function acceptedGaps({ gaps }: Pick<Bitext, "gaps">): RecordGap[] {
  return gaps.filter(({ verdict }) => verdict === "accepted");
}
