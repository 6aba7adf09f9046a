import { type Bin, calibrationError } from "./calibration.js";
import { type Counts, prf } from "./scores.js";
import type { Tally } from "./tally.js";

/** Figures by name; precision, recall, F1, rates and the calibration error are 0 to 1, the rest counts. */
export type Figures = Record<string, number>;

/** What is said of a set. Figures on complete documents are there where the set has some. */
export function figuresOf(tally: Tally, bins: readonly Bin[]): Figures {
  const beads = tally.strict.proposed;
  const falseGaps = wrong(tally.omissions) + wrong(tally.additions);
  return {
    documents: tally.documents,
    beads,
    goldBeads: tally.strict.gold,
    ...named("strict", prf(tally.strict)),
    ...named("lax", laxScores(tally)),
    ...named("omission", prf(tally.omissions)),
    ...named("addition", prf(tally.additions)),
    falseGaps,
    falseGapRate: falseGaps / Math.max(1, beads),
    ...completeFigures(tally.complete),
    calibrationError: calibrationError(bins),
    judgedBeads: tally.judged.length,
    ...typeFigures(tally.types),
  };
}

interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function named(name: string, { precision, recall, f1 }: Scores): Figures {
  return { [`${name}Precision`]: precision, [`${name}Recall`]: recall, [`${name}F1`]: f1 };
}

function laxScores({ laxPrecision, laxRecall }: Tally): Scores {
  const precision = prf(laxPrecision).precision;
  const recall = prf(laxRecall).precision;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function wrong({ right, proposed }: Counts): number {
  return proposed - right;
}

function completeFigures({ documents, beads, gaps }: Tally["complete"]): Figures {
  const figures = { completeDocuments: documents };
  if (documents === 0) return figures;
  return { ...figures, completeFalseGaps: gaps, completeFalseGapRate: gaps / Math.max(1, beads) };
}

function typeFigures(types: Tally["types"]): Figures {
  const sorted = [...types].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.flatMap(([type, counts]) => [
      [`f1 ${type}`, prf(counts).f1],
      [`gold ${type}`, counts.gold],
    ]),
  );
}
