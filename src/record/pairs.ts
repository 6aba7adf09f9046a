import type { RecordBead } from "./bitext.js";

/** Whether a bead has text on both sides; one that has not is (part of) a gap. */
export function isPair({ source, target }: Pick<RecordBead, "source" | "target">): boolean {
  return source.length > 0 && target.length > 0;
}
