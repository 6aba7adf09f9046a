import { type Bead, indexesOf } from "../src/align/bead.js";
import type { Judged } from "./calibration.js";
import type { GoldBead, GoldDocument } from "./gold.js";
import { isRight, mergeByVerse } from "./scores.js";

/** A bead as the aligner has it. */
export interface ProposedBead extends GoldBead {
  readonly confidence: number;
}

/** A bead of the aligner by the indexes of its sentences, as gold has them. */
export function proposedBead({ source, target, confidence }: Bead): ProposedBead {
  return { source: indexesOf(source), target: indexesOf(target), confidence };
}

/**
 * Says of each proposed bead whether it is right. Gold by verse says nothing about sentences within a verse that has
 * several on both sides: beads of such verses alone are left out.
 */
export function judge(proposed: readonly ProposedBead[], document: GoldDocument): Judged[] {
  const gold = mergeByVerse(document.beads, document);
  const isGold = isRight(gold);
  const isKnown = document.verses === undefined ? () => true : touches(gold.filter(isUndivided));
  return proposed.filter(isKnown).map((bead) => ({ confidence: bead.confidence, right: isGold(bead) }));
}

/** Whether a verse is one bead, whatever its sentences say. */
function isUndivided({ source, target }: GoldBead): boolean {
  return source.length < 2 || target.length < 2;
}

/** Tells whether a bead shares a sentence with one of these. */
function touches(beads: readonly GoldBead[]): (bead: GoldBead) => boolean {
  const source = new Set(beads.flatMap((bead) => bead.source));
  const target = new Set(beads.flatMap((bead) => bead.target));
  return (bead) => bead.source.some((i) => source.has(i)) || bead.target.some((j) => target.has(j));
}
