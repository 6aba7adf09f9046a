import type { RecordBead } from "./bitext.js";

/** A pair less likely right than this is shown for a look. */
const LOW_CONFIDENCE = 0.5;

/** Whether a bead has text on both sides; one that has not is (part of) a gap. */
export function isPair({ source, target }: Pick<RecordBead, "source" | "target">): boolean {
  return source.length > 0 && target.length > 0;
}

/** Whether a pair is so unsure that somebody should look at it. */
export function isUnsure({ confidence }: Pick<RecordBead, "confidence">): boolean {
  return confidence < LOW_CONFIDENCE;
}
