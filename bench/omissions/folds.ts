import type { PhraseExample } from "../../scripts/train/phrases/examples.js";
import { learnRegression } from "../../scripts/train/phrases/logistic.js";
import type { PhraseLanguage, Regression } from "../../src/diagnose/phrase/model.js";
import { shortHash } from "../../src/shipped.js";

/** How many parts cross-validation cuts the documents into. */
const FOLDS = 10;

/** The regression for a document, which was learned without it. */
export type HeldOut = (document: string) => Regression;

/**
 * Learns regressions for the words of each language, one for each part of the documents, without any of its examples;
 * documents are never cut.
 */
export function leaveOut(examples: readonly PhraseExample[]): Readonly<Record<PhraseLanguage, HeldOut>> {
  const of = (language: PhraseLanguage) =>
    leaveOutOf(examples.filter((example) => example.language === language));
  return { chinese: of("chinese"), english: of("english") };
}

function leaveOutOf(examples: readonly PhraseExample[]): HeldOut {
  const regressions = Array.from({ length: FOLDS }, (_, fold) =>
    learnRegression(examples.filter(({ document }) => foldOf(document) !== fold)),
  );
  return (document) => regressions[foldOf(document)]!;
}

function foldOf(document: string): number {
  return Number.parseInt(shortHash(document), 16) % FOLDS;
}
