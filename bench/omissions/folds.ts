import type { PhraseExample } from "../../scripts/train/phrases/examples.js";
import { learnRegression, type Regression } from "../../scripts/train/phrases/logistic.js";
import { shortHash } from "../../src/shipped.js";

/** How many parts cross-validation cuts the documents into. */
const FOLDS = 10;

/** Learns a regression for each part of the documents, without any of its examples; documents are never cut. */
export function leaveOut(examples: readonly PhraseExample[]): (document: string) => Regression {
  const regressions = Array.from({ length: FOLDS }, (_, fold) =>
    learnRegression(examples.filter(({ document }) => foldOf(document) !== fold)),
  );
  return (document) => regressions[foldOf(document)]!;
}

function foldOf(document: string): number {
  return Number.parseInt(shortHash(document), 16) % FOLDS;
}
