import type { Diagnosed, Observation } from "../diagnosed.js";
import { flagCode } from "../structure/code.js";
import { flagCodeSpans } from "../structure/code-spans.js";
import { flagKinds } from "../structure/kinds.js";
import { flagLinks } from "../structure/links.js";

/** Flags what is of another kind on the other side, and code and links that one side has otherwise or not at all. */
export function flagStructure(pair: Diagnosed): Observation[] {
  return [...flagKinds(pair), ...flagCode(pair), ...flagLinks(pair), ...flagCodeSpans(pair)];
}
