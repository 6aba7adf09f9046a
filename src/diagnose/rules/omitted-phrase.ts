import { isContent } from "../../match/word-class.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { excerpt } from "../excerpt.js";
import type { WordEvidence } from "../finding.js";
import { isLanguageName } from "../language-name.js";
import { inSentence, passageOf } from "../passage.js";
import { type OmittedPhrase, omittedPhrases } from "../phrase/omitted-phrases.js";
import { phraseSeverity } from "../phrase/phrase-severity.js";
import { severityOf } from "../severity.js";

/** Phrases that are less probably left out than this are passed over; see docs/rules/omitted-phrase.md. */
export const LEAST_PROBABILITY = 0.2;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** A single character may stand in any Chinese word. */
const CHINESE_WORD = /^\p{Script=Han}{2,}$/u;
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Flags phrases and clauses of the source that their sentence's translation lacks. Where that is all of one of several
 * sentences that the aligner took together, the sentence is omitted.
 */
export function flagOmittedPhrases(pair: Diagnosed): Observation[] {
  const { source, target, phrases } = pair;
  if (phrases === undefined) return [];
  const { language } = source.document;
  const omitted = omittedPhrases(pair, phrases, LEAST_PROBABILITY);
  return omitted
    .filter((phrase) => !isLanguageName(source.sentences[phrase.sentence]!.text) && !isCopied(pair, phrase))
    .map((phrase): Observation => {
      const { sentence, span, words, bead, probability } = phrase;
      const { text } = source.sentences[sentence]!;
      const isWhole = isWholeSentence(text, phrase);
      return {
        rule: isWhole ? "omitted-sentence" : "omitted-phrase",
        severity: isWhole
          ? severityOf("sentence", text, language, probability)
          : phraseSeverity(words, text, language, probability),
        side: "source",
        ...inSentence(source, sentence, span.start, span.end),
        counterpart: translationOf(target, bead.target),
        message: `not in the translation: «${excerpt(text.slice(span.start, span.end), language)}»`,
        confidence: probability,
        evidence: evidenceOf(pair, phrase),
      };
    });
}

function isWholeSentence(text: string, { span, bead }: OmittedPhrase): boolean {
  if (bead.source.end - bead.source.start < 2) return false;
  return !WORD_CHARACTER.test(text.slice(0, span.start) + text.slice(span.end));
}

/**
 * Whether the phrase stands in the translation as it is: that is the rule `untranslated`'s to flag. So do most of the
 * words that would be lost where Chinese is quoted.
 */
function isCopied({ source, target }: Diagnosed, { sentence, span, words, bead }: OmittedPhrase): boolean {
  const { text } = source.sentences[sentence]!;
  const phrase = text.slice(span.start, span.end).replace(MARKS_AROUND, "");
  const translation = target.sentences.slice(bead.target.start, bead.target.end).map((one) => one.text);
  const isThere = (part: string) => translation.some((one) => one.includes(part));
  const lost = words.filter((word) => isContent(word) && word.loss > 0);
  const quoted = lost
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => CHINESE_WORD.test(word) && isThere(word));
  return isThere(phrase) || 2 * quoted.length > lost.length;
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
