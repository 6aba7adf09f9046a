import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { excerpt } from "../excerpt.js";
import type { WordEvidence } from "../finding.js";
import { inSentence, passageOf } from "../passage.js";
import { type OmittedPhrase, omittedPhrases } from "../phrase/omitted-phrases.js";
import { phraseSeverity } from "../phrase/phrase-severity.js";

/** Phrases that are less probably left out than this are passed over; see docs/rules/omitted-phrase.md. */
export const LEAST_PROBABILITY = 0.35;

/** Flags phrases and clauses of the source that their sentence's translation lacks. */
export function flagOmittedPhrases(pair: Diagnosed): Observation[] {
  const { source, target, phrases } = pair;
  if (phrases === undefined) return [];
  const { language } = source.document;
  return omittedPhrases(pair, phrases, LEAST_PROBABILITY).map((phrase): Observation => {
    const { sentence, span, words, bead, probability } = phrase;
    const { text } = source.sentences[sentence]!;
    return {
      rule: "omitted-phrase",
      severity: phraseSeverity(words, text, language, probability),
      side: "source",
      ...inSentence(source, sentence, span.start, span.end),
      counterpart: translationOf(target, bead.target),
      message: `not in the translation: «${excerpt(text.slice(span.start, span.end), language)}»`,
      confidence: probability,
      evidence: evidenceOf(pair, phrase),
    };
  });
}

/** The words that speak for their having been left out, and what each might still be. */
function evidenceOf({ source, target }: Diagnosed, { words, other }: OmittedPhrase): WordEvidence[] {
  return words
    .filter(({ loss }) => loss > 0)
    .map(({ sentence, start, end, match }) => {
      const { block, start: from } = source.sentences[sentence]!;
      const place = passageOf(source.document.blocks[block]!, from + start, from + end);
      const found = match && other[match.other]!;
      const { text, line, column } = place;
      return {
        side: "source" as const,
        word: text,
        line,
        column,
        ...(found && { found: target.sentences[found.sentence]!.text.slice(found.start, found.end) }),
      };
    });
}
