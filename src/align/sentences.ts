import type { Lexicon } from "../lexicon/lexicon.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import { backgroundProbability } from "../score/background.js";
import { SHAPES } from "../score/bead-shapes.js";
import { glossaryWords, NO_GLOSSARY } from "../score/glossary-words.js";
import type { Links } from "../score/links.js";
import type { Manner } from "../score/manner.js";
import { PairFeatures, pairSpans } from "../score/pair-features.js";
import { ParagraphBoundaries } from "../score/paragraph-boundaries.js";
import { type ByPassage, onePassage } from "../score/passages.js";
import type { PairSpans } from "../score/sentence-spans.js";
import { translationLinks } from "../score/translation-links.js";
import type { BestShares } from "../score/translation-support.js";
import type { Weights } from "../score/weights.js";
import { type PairWords, readWords, withTerms } from "../score/words.js";
import type { AlignerData } from "./aligner-data.js";
import { findAnchors } from "./anchors.js";
import type { Bead } from "./bead.js";
import { type BestPair, bestPair } from "./best-pair.js";
import { searchCloser } from "./closer-search.js";
import { type CoarseSearch, coarseSearch } from "./coarse-search.js";
import { cornersOf, corridorAlong, widen } from "./corridor.js";
import { mannersOf } from "./manner.js";
import type { CornerPosterior } from "./paragraphs.js";
import { passagesOf } from "./passages.js";
import { cornerPosterior, likelyCells, type Posteriors, posteriorsOf } from "./posteriors.js";
import { type LinkedWords, latticeOf, type SearchablePair, search } from "./search.js";
import { sureNulls } from "./sure-nulls.js";
import { learnTerms } from "./terms.js";

/**
 * How much less than the best a path of the coarse search may be worth, in nats per word, for the first search to look
 * at it; and room around those, in sentences. With these no corner of MAC-Dev, the academic set, both with deletions,
 * news or the first part of the Bible (10 600 corners) is missed.
 */
const COARSE_SLACK = 6;
const COARSE_MARGIN = 1;
/** The least probability of a cell by the first search for the second to look at it, and room around, likewise. */
const LIKELY = 1e-4;
const LIKELY_MARGIN = 1;

/** A side of a pair as the aligner sees it. */
export interface SideText {
  /** In their matched form. */
  readonly sentences: readonly string[];
  /** By sentence: how firmly a paragraph starts with it, 0 where none does or the side has none. */
  readonly startsParagraph: Uint8Array;
}

/**
 * Beads of sentences (Chinese as source), how sure each corner of the path is, what else a sentence might pair with, and
 * the words that were read of both sides, without the terms that the text teaches.
 */
export interface SentenceAlignment {
  readonly words: PairWords;
  readonly beads: readonly Bead[];
  readonly corner: CornerPosterior;
  readonly bestPair: BestPair;
}

/** Everything that is measured of a pair before it is searched. */
export interface MeasuredPair extends SearchablePair, LinkedWords {
  readonly chinese: SideText;
  readonly english: SideText;
  readonly spans: PairSpans;
  readonly best: BestShares;
}

/**
 * Aligns the sentences of a pair in three passes: the first finds the path, from which the second learns the text's own
 * terms, how it is translated, how much of it is missing, and how far its paragraphs correspond; the third looks closer
 * at what that leaves open.
 *
 * @param glossary terms that are known to translate each other
 * @returns beads that cover every sentence of both sides once, in order
 */
export function alignSentences(
  chinese: SideText,
  english: SideText,
  { lexicon, weights, losses }: AlignerData,
  glossary: readonly GlossaryTerm[] = [],
): SentenceAlignment {
  const first = measurePair(chinese, english, lexicon, glossaryWords(glossary, lexicon));
  const pair = measureAgain(first, lexicon, weights);
  const second = posteriorsOf(latticeOf(pair, weights.second));
  const { beads, posteriors } = searchCloser(pair, second, weights, losses);
  return {
    words: first.words,
    beads,
    corner: cornerPosterior(posteriors),
    bestPair: (side, sentence) => bestPair(second, SHAPES, side, sentence),
  };
}

/** The first measurement: the corridor follows sentences that share rare evidence. */
export function measurePair(
  chinese: SideText,
  english: SideText,
  lexicon: Lexicon,
  glossary = NO_GLOSSARY,
): MeasuredPair {
  const words = readWords(chinese.sentences, english.sentences, lexicon, glossary);
  const links = translationLinks(words, lexicon);
  const { band, best } = searchCoarsely(words, links);
  const spans = pairSpans(chinese.sentences, english.sentences);
  const features = new PairFeatures(spans, words, links, band, best);
  const boundaries = new ParagraphBoundaries(chinese.startsParagraph, english.startsParagraph);
  const passages = onePassage(features.rows, features.columns);
  return { chinese, english, words, links, passages, spans, best, band, features, boundaries };
}

/** A coarse search in the room that anchors leave. */
export function searchCoarsely({ chinese, english }: PairWords, links: Links): CoarseSearch {
  const rows = chinese.start.length - 1;
  const columns = english.start.length - 1;
  const room = corridorAlong(findAnchors(chinese, english, links), rows, columns);
  const { band, best } = coarseSearch(chinese, english, links, room, COARSE_SLACK);
  return { band: widen(band, columns, COARSE_MARGIN), best };
}

/** The second measurement: with what a first search has taught, in a corridor around its path. */
export function measureAgain(first: MeasuredPair, lexicon: Lexicon, weights: Weights): MeasuredPair {
  const { chinese, english, spans, best } = first;
  const { beads, posteriors } = search(first, weights.first, weights.prices);
  const terms = learnTerms(first.words, beads, (stem) => backgroundProbability(stem, lexicon));
  const words = withTerms(first.words, terms, lexicon);
  const corners = cornersOf(beads);
  const band = widen(likelyCells(posteriors, LIKELY), english.sentences.length, LIKELY_MARGIN);
  const links = translationLinks(words, lexicon, first);
  const manner = mannerByPassage(first, beads, posteriors);
  const features = new PairFeatures(spans, words, links, band, best, manner);
  const agreement = first.boundaries.agreementOf(corners);
  const boundaries = new ParagraphBoundaries(chinese.startsParagraph, english.startsParagraph, agreement);
  const { passages } = manner;
  return { chinese, english, words, links, passages, spans, best, band, features, boundaries };
}

/** How each passage is translated, and how much of it is missing. */
function mannerByPassage(
  { features, spans }: MeasuredPair,
  beads: readonly Bead[],
  posteriors: Posteriors,
): ByPassage<Manner> {
  const passages = passagesOf(beads, features.rows, features.columns);
  const nulls = sureNulls(posteriors, passages);
  const manners = mannersOf(beads, features, spans, passages);
  return { passages, told: manners.map((manner, passage) => ({ ...manner, nulls: nulls[passage]! })) };
}
