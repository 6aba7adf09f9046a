import { symbolsOf } from "../../score/phrases.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { inSentence } from "../passage.js";
import { OPPOSITE } from "../runs.js";
import type { TermMismatch } from "./mismatches.js";

/** Nats: a word that the lexicon knows as a translation of the term has more. */
const LEAST_STRENGTH = 4;
/** That a term of the source is translated otherwise, and that one of the target stands for something else. */
const CONFIDENCE = { source: 0.9, target: 0.6 };

/** What users are told of a term. */
export function observationOf(mismatch: TermMismatch, pair: Diagnosed): Observation {
  const { bead, side, sentence, start, end } = mismatch;
  const located = inSentence(pair[side], sentence, start, end);
  const { text: word, line, column } = located.place;
  const found = usedInstead(mismatch, pair);
  return {
    rule: "term-mismatch",
    severity: side === "source" && side === pair.evidence.sides.chinese ? "error" : "warning",
    side,
    ...located,
    counterpart: translationOf(pair[OPPOSITE[side]], bead[OPPOSITE[side]]),
    message: messageOf(word, mismatch, found),
    confidence: CONFIDENCE[side] * bead.confidence,
    evidence: [{ side, word, line, column, ...(found !== undefined && { found }) }],
  };
}

function messageOf(word: string, { side, entry: { translations } }: TermMismatch, found?: string): string {
  const known = translations.map((translation) => `«${translation}»`);
  const either = known.length === 1 ? known[0] : `${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
  const other = side === "source" ? "the translation" : "the source";
  const lacks =
    known.length === 1 ? "does not have it" : known.length === 2 ? "has neither" : "has none of them";
  const instead = found === undefined ? "" : `, perhaps «${found}» instead`;
  return `«${word}» is ${either} in the glossary; ${other} ${lacks}${instead}`;
}

/** The word of the other side that the term most likely corresponds to, as it is written. */
function usedInstead({ word, bead, side, entry }: TermMismatch, pair: Diagnosed): string | undefined {
  if (word === undefined) return undefined;
  const other = OPPOSITE[side];
  const known = new Set(entry.translations.flatMap(symbolsOf));
  let best = { strength: LEAST_STRENGTH, text: undefined as string | undefined };
  for (let sentence = bead[other].start; sentence < bead[other].end; sentence++) {
    for (const candidate of pair.evidence.words(other, sentence)) {
      const strength = pair.evidence.between(side, word, candidate) * candidate.weight;
      if (strength <= best.strength || known.has(candidate.spelling)) continue;
      best = { strength, text: pair[other].sentences[sentence]!.text.slice(candidate.start, candidate.end) };
    }
  }
  return best.text;
}
