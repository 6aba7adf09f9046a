import type { Diagnosed, Observation } from "../diagnosed.js";
import { termMismatches } from "../terms/mismatches.js";
import { observationOf } from "../terms/observation.js";

/** Flags terms of the glossary that are translated otherwise than it has them. */
export function flagTerms(pair: Diagnosed): Observation[] {
  return termMismatches(pair).map((mismatch) => observationOf(mismatch, pair));
}
