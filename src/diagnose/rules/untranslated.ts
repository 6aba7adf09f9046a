import type { Diagnosed, Observation } from "../diagnosed.js";
import { observationOf } from "../untranslated/observation.js";
import { untranslatedOf } from "../untranslated/passages.js";

/** Flags text of the target that is still in the source's language. */
export function flagUntranslated(pair: Diagnosed): Observation[] {
  return untranslatedOf(pair).map((found) => observationOf(found, pair));
}
