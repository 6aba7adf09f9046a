import type { Bitext, BitextSummary } from "./bitext.js";

/** The parts of a record that its summary counts. */
export interface Countable {
  readonly source: Pick<Bitext["source"], "sentences">;
  readonly target: Pick<Bitext["target"], "sentences">;
  readonly beads: Bitext["beads"];
  readonly gaps: Bitext["gaps"];
}

/** The counts of a record. */
export function summaryOf({ source, target, beads, gaps }: Countable): BitextSummary {
  return {
    sourceSentences: source.sentences.length,
    targetSentences: target.sentences.length,
    beads: beads.length,
    omissions: gaps.filter(({ kind }) => kind === "omission").length,
    additions: gaps.filter(({ kind }) => kind === "addition").length,
  };
}
