import { type Bead, isPaired, type Span } from "../../align/bead.js";
import type { LanguageLosses } from "../../match/losses.js";
import type { Segmented } from "../../segment/sentence.js";
import type { Diagnosed } from "../diagnosed.js";
import type { Evidence } from "../evidence.js";
import { type BeadWord, beadWords, type PairLosses } from "./bead-words.js";
import { candidateSpans } from "./candidates.js";
import { type TextSpan, withMarks } from "./clause.js";
import { phraseFeatures } from "./features.js";
import { type PhraseLanguage, type PhraseModel, probabilityOf } from "./model.js";
import { withNamesShortened } from "./shortened-names.js";

/** Words of the source that may have been left out, before it is said how probable that is. */
export interface PhraseCandidate {
  readonly bead: Bead;
  /** Index of the source's sentence. */
  readonly sentence: number;
  /** Where in the sentence, with the marks that go with it. */
  readonly span: TextSpan;
  readonly words: readonly BeadWord[];
  /** All words that the bead has in the target. */
  readonly other: readonly BeadWord[];
  /** By index in `PHRASE_FEATURES`. */
  readonly features: Float64Array;
}

/** A phrase of the source that its translation lacks. */
export interface OmittedPhrase extends PhraseCandidate {
  /** Probability, 0 to 1. */
  readonly probability: number;
}

/** The phrases of the source that are likelier left out than `least`, in text order. */
export function omittedPhrases(pair: Diagnosed, model: PhraseModel, least: number): OmittedPhrase[] {
  const regression = model.regressions[sourceLanguage(pair.evidence)];
  return phraseCandidates(pair, model.losses)
    .map((candidate) => ({ ...candidate, probability: probabilityOf(regression, candidate.features) }))
    .filter(({ probability }) => probability >= least);
}

/** All that may have been left out of a pair's beads, in text order. */
export function phraseCandidates(
  pair: Pick<Diagnosed, "source" | "target" | "alignment" | "evidence">,
  losses: LanguageLosses,
): PhraseCandidate[] {
  const own = pairLosses(pair.evidence, losses);
  return pair.alignment.sentences.filter(isPaired).flatMap((bead) => candidatesOf(pair, bead, own));
}

/** The losses of the languages that a pair's sides are in. */
export function pairLosses(evidence: Evidence, { chinese, english }: LanguageLosses): PairLosses {
  return sourceLanguage(evidence) === "chinese"
    ? { source: chinese, target: english }
    : { source: english, target: chinese };
}

/** The language that a pair's source is in. */
export function sourceLanguage({ sides }: Evidence): PhraseLanguage {
  return sides.chinese === "source" ? "chinese" : "english";
}

function candidatesOf(
  { source, target, evidence }: Pick<Diagnosed, "source" | "target" | "evidence">,
  bead: Bead,
  losses: PairLosses,
): PhraseCandidate[] {
  const textOf = (sentence: number) => source.sentences[sentence]!.text;
  const translation = textsOf(target, bead.target).join(" ");
  const matched = beadWords(evidence, bead, losses);
  const isEnglish = sourceLanguage(evidence) === "english";
  const words = isEnglish ? { ...matched, source: withNamesShortened(matched.source, textOf) } : matched;
  return candidateSpans(words.source, textOf).map((span) => {
    const own = words.source.slice(span.from, span.to);
    const { sentence, start } = own[0]!;
    const text = textOf(sentence);
    return {
      bead,
      sentence,
      span: withMarks(text, { start, end: own.at(-1)!.end }),
      words: own,
      other: words.target,
      features: phraseFeatures(words, span, { text, translation }, bead.confidence),
    };
  });
}

function textsOf({ sentences }: Segmented, { start, end }: Span): string[] {
  return sentences.slice(start, end).map(({ text }) => text);
}
