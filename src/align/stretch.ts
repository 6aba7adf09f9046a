import { PairFeatures, pairSpans } from "../score/pair-features.js";
import { ParagraphBoundaries } from "../score/paragraph-boundaries.js";
import { onePassage } from "../score/passages.js";
import { translationLinks } from "../score/translation-links.js";
import type { AlignerData } from "./aligner-data.js";
import type { KnownText } from "./known-text.js";
import { type SearchedPair, search } from "./search.js";
import { type SideText, searchCoarsely } from "./sentences.js";

/**
 * Aligns a stretch of a text that was aligned before, in the second pass alone: what the first is to find out is known,
 * and the third takes too long for a person who waits for the answer.
 *
 * @param chinese sentences of the stretch, one at least
 * @param english likewise
 * @returns beads that cover every sentence of the stretch once, in order, Chinese as source
 */
export function alignStretch(
  chinese: SideText,
  english: SideText,
  known: KnownText,
  { lexicon, weights }: AlignerData,
): SearchedPair {
  const words = known.words.of(chinese.sentences, english.sentences);
  const links = translationLinks(words, lexicon);
  const { band, best } = searchCoarsely(words, links);
  const spans = pairSpans(chinese.sentences, english.sentences, known.scale);
  const passages = onePassage(chinese.sentences.length, english.sentences.length);
  const manner = { passages, told: [known.manner] };
  const features = new PairFeatures(spans, words, links, band, best, manner);
  const boundaries = new ParagraphBoundaries(
    chinese.startsParagraph,
    english.startsParagraph,
    known.agreement,
    known.starts,
  );
  return search({ band, features, boundaries }, weights.second, weights.prices);
}
