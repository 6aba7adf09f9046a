import { indexesOf, isPaired } from "../align/bead.js";
import { sentencesAt } from "../diagnose/sentences-at.js";
import type { Diagnosis } from "../pipeline.js";
import type { Side } from "../read/document.js";

/**
 * How many sentences of each side are translated: those in pairs and those whose translation is elsewhere. What is
 * paired with text that is still in the source's language is not.
 */
export function matchedSentences(diagnosis: Diagnosis): Readonly<Record<Side, number>> {
  const { alignment, moves } = diagnosis;
  const isLeft = untranslatedSentences(diagnosis);
  const translated = [...alignment.sentences.filter(isPaired), ...moves].filter(
    ({ target }) => !indexesOf(target).every((sentence) => isLeft.has(sentence)),
  );
  const count = (side: Side) => translated.reduce((sum, bead) => sum + bead[side].end - bead[side].start, 0);
  return { source: count("source"), target: count("target") };
}

/** The sentences of the target that are untranslated as a whole, if that is looked for. */
function untranslatedSentences({ findings, target }: Diagnosis): ReadonlySet<number> {
  const left = findings.filter(({ rule, severity }) => rule === "untranslated" && severity === "error");
  if (left.length === 0) return new Set();
  return new Set(
    sentencesAt(
      target,
      left.map(({ place }) => place),
    ),
  );
}
