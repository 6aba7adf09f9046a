import type { AlignerData } from "../../align/aligner-data.js";
import type { GlossaryTerm } from "../../read/glossary-term.js";
import type { Bitext } from "../../record/bitext.js";
import type { Split } from "../actions/action.js";
import type { Realigner } from "../realigner.js";
import type { Review } from "../review.js";
import { RecordText } from "./record-text.js";
import { splitAbove } from "./split-above.js";
import { suggestion } from "./suggestion.js";
import { warmUp } from "./warm-up.js";

/** Searches better beads for what no person vouches for in the texts of a record. */
export interface RecordRealigner extends Realigner {
  /** Learns the texts, so that the first suggestion need not wait for it: some two seconds for 20 000 sentences. */
  prepare(): void;
  /**
   * How many sentences of the other side belong above the cut where a row is split: for `Split.above`.
   *
   * @throws ActionRefused if the row cannot be split there
   */
  splitAbove(review: Review, split: Split): number;
}

/**
 * A realigner for the reviews of a record. What it suggests depends on the record as it is opened and on the review
 * that it is asked about, on nothing that it was asked before.
 *
 * @param data what alignments go by; the kernel has to be started
 * @param glossary terms that are known to translate each other
 */
export function openRealigner(
  record: Bitext,
  data: AlignerData,
  glossary: readonly GlossaryTerm[] = [],
): RecordRealigner {
  const text = new RecordText(record, data, glossary);
  return {
    prepare: () => {
      text.learn();
      warmUp(text, record);
    },
    suggest: (review, made) => suggestion(text, review, made),
    splitAbove: (review, split) => splitAbove(text, review, split),
  };
}
