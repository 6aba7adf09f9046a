import { extentOf, overlap, type Stretch } from "../read/extent.js";
import type { Segmented } from "../segment/sentence.js";
import { sentencesPassage } from "./passage.js";

/** The sentences that stretches of the input touch, ascending. */
export function sentencesAt(text: Segmented, stretches: readonly Stretch[]): number[] {
  const extents = stretches.map(extentOf);
  return [...text.sentences.keys()].filter((index) => {
    const own = extentOf(sentencesPassage(text, { start: index, end: index + 1 }));
    return extents.some((extent) => overlap(own, extent));
  });
}
