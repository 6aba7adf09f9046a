import { isPaired } from "../../src/align/bead.js";
import type { AlignerData } from "../../src/align/index.js";
import { phraseCandidates } from "../../src/diagnose/phrase/omitted-phrases.js";
import type { CompleteText } from "./complete.js";
import { alignTexts } from "./texts.js";

/** A bead with text on both sides, and the features of what may have been left out of it. */
export interface BeadPhrases {
  /** Blocks of the target that it has part of. */
  readonly blocks: readonly number[];
  readonly features: readonly Float64Array[];
}

/** Aligns a text, and finds what may have been left out of each of its beads. */
export async function beadPhrases(text: CompleteText, data: AlignerData): Promise<BeadPhrases[]> {
  const aligned = await alignTexts(text, data);
  const candidates = phraseCandidates(aligned, data.losses);
  return aligned.alignment.sentences.filter(isPaired).map((bead) => ({
    blocks: aligned.target.sentences.slice(bead.target.start, bead.target.end).map(({ block }) => block),
    features: candidates.filter((candidate) => candidate.bead === bead).map(({ features }) => features),
  }));
}
