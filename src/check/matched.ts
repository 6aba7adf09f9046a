import { indexesOf, isPaired } from "../align/bead.js";
import type { Stretch } from "../diagnose/finding.js";
import type { Diagnosis } from "../pipeline.js";
import { type Place, placeOf, type Side } from "../read/document.js";

/**
 * How many sentences of a side are translated: those in pairs and those whose translation is elsewhere. What is paired
 * with text that is still in the source's language is not.
 */
export function matchedSentences(side: Side, diagnosis: Diagnosis): number {
  const { alignment, moves } = diagnosis;
  const isLeft = untranslatedSentences(diagnosis);
  return [...alignment.sentences.filter(isPaired), ...moves]
    .filter(({ target }) => !indexesOf(target).every((sentence) => isLeft.has(sentence)))
    .reduce((sum, bead) => sum + bead[side].end - bead[side].start, 0);
}

/** The sentences of the target that are untranslated as a whole, if that is looked for. */
function untranslatedSentences({ findings, target }: Diagnosis): ReadonlySet<number> {
  const stretches = findings
    .filter(({ rule, severity }) => rule === "untranslated" && severity === "error")
    .map(({ place }) => place);
  if (stretches.length === 0) return new Set();
  const { document, sentences } = target;
  const places = sentences.map(({ block, start }) => placeOf(document.blocks[block]!, start));
  const left = places.flatMap((place, sentence) =>
    stretches.some((stretch) => holds(stretch, place)) ? [sentence] : [],
  );
  return new Set(left);
}

function holds({ line, column, endLine, endColumn }: Stretch, place: Place): boolean {
  const isBefore = place.line < line || (place.line === line && place.column < column);
  const isAfter = place.line > endLine || (place.line === endLine && place.column >= endColumn);
  return !isBefore && !isAfter;
}
