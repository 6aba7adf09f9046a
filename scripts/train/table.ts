import { binsOf } from "../../bench/calibration.js";
import { type Figures, figuresOf } from "../../bench/figures.js";
import { count, emptyTally } from "../../bench/tally.js";
import type { AlignedText } from "./align-text.js";
import type { Fold, Outcome } from "./cross-validate.js";
import { setOf } from "./gold-texts.js";

const HEADINGS = [
  ["", "", "complete", "false", "log-lik.", "calibr.", "| cut", "omissn.", "additn.", "log-lik.", "calibr."],
  ["document", "weights", "F1", "gaps", "per bead", "error", "| F1", "F1", "F1", "per bead", "error"],
];
const WIDTHS = [12, 10, 9, 6, 9, 8, 8, 8, 8, 9, 8];
/** The first columns hold text and start at the left; numbers end at the right. */
const TEXT_COLUMNS = 2;

/** The figures of each document, then of each set: left out of the training, and in the sample. */
export function tableOf(folds: readonly Fold[]): string {
  const sets = [...new Set(folds.map(({ name }) => setOf(name)))].map((set) => together(set, folds));
  const rows = [...folds, ...sets].flatMap(({ name, leftOut, inSample }) => [
    [name, "left out", ...cellsOf(leftOut)],
    ["", "in sample", ...cellsOf(inSample)],
  ]);
  return [...HEADINGS, ...rows].map(lineOf).join("\n");
}

function together(set: string, folds: readonly Fold[]): Fold {
  const ofSet = folds.filter(({ name }) => setOf(name) === set);
  const join = (outcomes: readonly Outcome[]): Outcome => ({
    complete: outcomes.flatMap(({ complete }) => complete),
    cut: outcomes.flatMap(({ cut }) => cut),
  });
  const leftOut = join(ofSet.map((fold) => fold.leftOut));
  return { name: set, leftOut, inSample: join(ofSet.map((fold) => fold.inSample)) };
}

function cellsOf(outcome: Outcome): string[] {
  const complete = benchFigures(outcome.complete);
  const cut = benchFigures(outcome.cut);
  return [
    complete.strictF1!.toFixed(4),
    String(complete.falseGaps),
    likelihoodPerBead(outcome.complete),
    complete.calibrationError!.toFixed(3),
    `| ${cut.strictF1!.toFixed(4)}`,
    cut.omissionF1!.toFixed(4),
    cut.additionF1!.toFixed(4),
    likelihoodPerBead(outcome.cut),
    cut.calibrationError!.toFixed(3),
  ];
}

function benchFigures(texts: readonly AlignedText[]): Figures {
  const tally = emptyTally();
  for (const { document, proposed } of texts) count(tally, document, proposed);
  return figuresOf(tally, binsOf(tally.judged));
}

/** In nats, for each gold bead. */
function likelihoodPerBead(texts: readonly AlignedText[]): string {
  const likelihood = texts.reduce((sum, text) => sum + text.logLikelihood, 0);
  const beads = texts.reduce((sum, { document }) => sum + document.beads.length, 0);
  return (likelihood / beads).toFixed(4);
}

function lineOf(cells: readonly string[]): string {
  return cells
    .map((cell, k) => (k < TEXT_COLUMNS ? cell.padEnd(WIDTHS[k]!) : cell.padStart(WIDTHS[k]!)))
    .join(" ");
}
