import type { Diagnosed, Observation } from "../diagnosed.js";
import { mismatchesOf } from "../numbers/mismatches.js";
import { observationOf } from "../numbers/observation.js";

/** Flags numbers that are others, or are missing, on the other side of their bead. */
export function flagNumbers(pair: Diagnosed): Observation[] {
  return mismatchesOf(pair).map((mismatch) => observationOf(mismatch, pair));
}
