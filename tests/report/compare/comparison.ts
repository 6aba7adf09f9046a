import { compareRecords } from "../../../src/compare/index.js";
import type { Bitext } from "../../../src/record/bitext.js";
import type { Comparison } from "../../../src/record/comparison.js";
import { replaced } from "../../compare/records.js";
import { small } from "../../record/small.js";

const original = small.target.sentences[0]!;

/** The small record after a review: an edited text, a pair confirmed, one parted, a gap accepted and one made. */
export const after: Bitext = {
  ...replaced(small, "target", 0, [
    { ...original, text: "A day of rain: it rained and poured.", original: original.text },
  ]),
  beads: [
    { source: [0], target: [], confidence: 1, verdict: "accepted" },
    { source: [1, 2], target: [0], confidence: 1, verdict: "confirmed" },
    { source: [3], target: [1], confidence: 0.7 },
    { source: [4], target: [2], confidence: 1, verdict: "corrected" },
    { source: [], target: [3], confidence: 1 },
  ],
};

/** The small record with a verdict, against what a review made of it. */
export const comparison: Comparison = compareRecords(
  {
    path: "before.json",
    bitext: {
      ...small,
      beads: small.beads.map((bead, index) => (index === 0 ? { ...bead, verdict: "to-fix" } : bead)),
    },
  },
  { path: "after.json", bitext: after },
  "0.1.0",
);
