import type { Alignment } from "../align/bead.js";
import type { Segmented } from "../segment/sentence.js";
import type { Gap } from "./gap.js";
import { findMissing } from "./missing.js";
import type { SentenceSets } from "./moves/match.js";
import { neighboursOf } from "./neighbours.js";

/**
 * The gaps of an aligned pair, in the order in which a reader of the alignment meets them. Every sentence in a null
 * bead is in exactly one gap: a block that is missing as a whole is one gap of level `paragraph`, else each run of
 * neighbouring missing sentences in a block is one of level `sentence`.
 *
 * @param elsewhere sentences in null beads that are in no gap, as their counterpart is elsewhere; none by default
 */
export function findGaps(
  source: Segmented,
  target: Segmented,
  alignment: Alignment,
  elsewhere?: SentenceSets,
): Gap[] {
  const pair = { source, target };
  const neighbours = neighboursOf(alignment.sentences);
  const omissions = findMissing("source", pair, alignment, neighbours, elsewhere?.source);
  const additions = findMissing("target", pair, alignment, neighbours, elsewhere?.target);
  return [...omissions, ...additions].sort((a, b) => a.bead - b.bead).map(({ gap }) => gap);
}
