import type { Bitext, RecordBead, Side } from "./bitext.js";

/** A pair less likely right than this is shown for a look. */
export const LOW_CONFIDENCE = 0.5;

/** Whether a bead has text on both sides; one that has not is (part of) a gap. */
export function isPair({ source, target }: Pick<RecordBead, "source" | "target">): boolean {
  return source.length > 0 && target.length > 0;
}

/** Whether a bead is a pair of low confidence. */
export function isUnsure(bead: RecordBead): boolean {
  return isPair(bead) && bead.confidence < LOW_CONFIDENCE;
}

/** The share of a side's sentences that are in pairs, 0 to 100, rounded down, so that only a whole text has 100. */
export function matchedPercent({ beads, ...sides }: Bitext, side: Side): number {
  const all = sides[side].sentences.length;
  const paired = beads.filter(isPair).reduce((sum, bead) => sum + bead[side].length, 0);
  return all === 0 ? 100 : Math.floor((1000 * paired) / all) / 10;
}
