import type { Comparison } from "../../record/comparison.js";
import { encodeForDiff } from "../../record/json.js";

/** The comparison as it is, a difference a line: see docs/compare.schema.json. */
export function comparisonJson(comparison: Comparison): Iterable<string> {
  return encodeForDiff(comparison);
}
