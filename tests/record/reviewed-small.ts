import type { Bitext } from "../../src/record/bitext.js";
import { small } from "./small.js";

const [accepted, toFix, addition] = small.gaps;
const edited = small.target.sentences[0]!;

/** The small pair after a review that is not done: of each verdict one, one bead without, and an edited sentence. */
export const reviewedSmall: Bitext = {
  ...small,
  target: {
    ...small.target,
    sentences: small.target.sentences.with(0, {
      ...edited,
      text: "A day of rain: it rained and poured.",
      original: edited.text,
    }),
  },
  beads: [
    { source: [0], target: [], confidence: 1, verdict: "accepted" },
    { source: [1, 2], target: [0], confidence: 1, verdict: "confirmed" },
    { source: [3], target: [1, 2], confidence: 1, verdict: "corrected" },
    { source: [4], target: [], confidence: 1, verdict: "to-fix" },
    { source: [], target: [3], confidence: 1 },
  ],
  gaps: [{ ...accepted!, verdict: "accepted" }, { ...toFix!, verdict: "to-fix" }, addition!],
};
