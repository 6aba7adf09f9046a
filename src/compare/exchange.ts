import { isChinese } from "../read/document.js";
import type { Sides } from "./placed-bead.js";

/** Whether a record's source is in the language of another's target: both are then either Chinese or English. */
export function isOtherWayRound(a: Sides, b: Sides): boolean {
  return isChinese(a.source.language) !== isChinese(b.source.language);
}

/** A record the other way round. */
export function exchanged({ source, target, beads }: Sides): Sides {
  return {
    source: target,
    target: source,
    beads: beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source })),
  };
}
