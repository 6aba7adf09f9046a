import type { Alignment } from "./align/bead.js";
import { type AlignerData, alignSegmented } from "./align/index.js";
import { alignKeyed } from "./align/keyed.js";
import { alignWithout } from "./align/without.js";
import { type Diagnosed, diagnosed } from "./diagnose/diagnosed.js";
import { Evidence } from "./diagnose/evidence.js";
import type { Finding, RuleId } from "./diagnose/finding.js";
import { findFindings } from "./diagnose/findings.js";
import { withFingerprints } from "./diagnose/fingerprint.js";
import type { Gap } from "./diagnose/gap.js";
import { findGaps } from "./diagnose/index.js";
import { settleMoves } from "./diagnose/moves/index.js";
import { type Match, sentencesIn } from "./diagnose/moves/match.js";
import type { PhraseModel } from "./diagnose/phrase/model.js";
import { wholeTextUntranslated } from "./diagnose/untranslated/whole-text.js";
import { InputFailure } from "./failure.js";
import { type Document, isChinese } from "./read/document.js";
import type { GlossaryTerm } from "./read/glossary-term.js";
import { type KeyGroup, matchKeys } from "./read/keys.js";
import type { Bitext } from "./record/bitext.js";
import { encodeBitext } from "./record/encode.js";
import type { PairWords } from "./score/words.js";
import { segment } from "./segment/index.js";
import type { Segmented } from "./segment/sentence.js";
import type { WordSegmenter } from "./segment/word-segmenter.js";
import { addWords } from "./segment/words.js";

/** What a user may add to an alignment. */
export interface Extras {
  /** Splits the Chinese sentences of the record into words; without it they have none. */
  readonly words?: WordSegmenter | undefined;
  /** Terms that are known to translate each other. */
  readonly glossary?: readonly GlossaryTerm[];
}

/** A pair before it is aligned. */
export interface Texts {
  readonly source: Segmented;
  readonly target: Segmented;
}

/** A pair's sentences, and what its files say by keys of what corresponds. */
export interface SegmentedPair extends Texts {
  /** The blocks that belong together, from first to last; missing if the files do not say it. */
  readonly groups?: readonly KeyGroup[];
}

/** An aligned pair before it is a record. */
interface Aligned extends Texts {
  readonly alignment: Alignment;
  readonly gaps: readonly Gap[];
  /** Whether the files say by keys what corresponds. */
  readonly isKeyed: boolean;
  /** The words of all sentences, if the aligner read them; where keys say what corresponds it reads a part. */
  readonly read?: PairWords;
}

/** What checks go by: what alignments do, and what tells whether a phrase was left out. */
export interface CheckerData extends AlignerData {
  readonly phrases: PhraseModel;
}

/** An aligned pair of which it is known what is translated elsewhere. */
interface Settled extends Aligned {
  readonly moves: readonly Match[];
}

/** A pair as rules looked at it, and what they found. */
export interface Diagnosis extends Diagnosed {
  readonly findings: readonly Finding[];
}

/**
 * All stages from two documents to the record of their alignment. Either may be the Chinese one. Documents whose
 * blocks have keys in common are matched by these.
 *
 * @param data the lexicon and weights to align with
 * @param signature version, settings and data, as the record keeps them
 * @throws InputFailure if both are in the same language
 */
export async function alignPair(
  source: Document,
  target: Document,
  data: AlignerData,
  signature: string,
  { words, glossary = [] }: Extras = {},
): Promise<Bitext> {
  const { alignment, gaps, isKeyed: _, read: __, ...texts } = await aligned(source, target, data, glossary);
  return encodeBitext({ ...(words ? withWords(texts, words, data) : texts), alignment, gaps, signature });
}

/**
 * All stages from two documents to what is wrong with them as a pair. If both are in the same language, the target is
 * untranslated as a whole, and nothing is aligned.
 *
 * @param rules the rules to go by
 */
export async function diagnosePair(
  source: Document,
  target: Document,
  data: CheckerData,
  rules: ReadonlySet<RuleId>,
  glossary: readonly GlossaryTerm[] = [],
): Promise<Diagnosis> {
  if (isInOneLanguage(source, target)) return untranslatedPair(source, target, data, rules, glossary);
  const pair = await aligned(source, target, data, glossary);
  const { lexicon, phrases } = data;
  const evidence = new Evidence(pair.source, pair.target, pair.alignment, lexicon, glossary, pair.read);
  const settled = pair.isKeyed ? { ...pair, moves: [] } : settle(pair, evidence, data, glossary);
  const looked = diagnosed({ ...settled, glossary, lexicon, phrases, evidence });
  return { ...looked, findings: findFindings(looked, rules) };
}

/** A pair of which the target is as a whole in the source's language. */
function untranslatedPair(
  source: Document,
  target: Document,
  { lexicon }: CheckerData,
  rules: ReadonlySet<RuleId>,
  glossary: readonly GlossaryTerm[],
): Diagnosis {
  const texts = { source: segment(source), target: segment(target) };
  const pair = diagnosed({
    ...texts,
    alignment: { sentences: [], paragraphs: [] },
    gaps: [],
    glossary,
    lexicon,
  });
  const observations = rules.has("untranslated") ? wholeTextUntranslated(texts.target) : [];
  return { ...pair, findings: withFingerprints(observations) };
}

/** The pair with what is translated elsewhere known as such, and not as gaps. */
function settle(
  pair: Aligned,
  evidence: Evidence,
  data: AlignerData,
  glossary: readonly GlossaryTerm[],
): Settled {
  const { source, target } = pair;
  const { alignment, moves } = settleMoves(pair, pair.alignment, evidence, (apart) =>
    alignWithout(source, target, apart, data, glossary),
  );
  if (alignment === pair.alignment) return { ...pair, moves };
  return { ...pair, alignment, gaps: findGaps(source, target, alignment, sentencesIn(moves)), moves };
}

async function aligned(
  source: Document,
  target: Document,
  data: AlignerData,
  glossary: readonly GlossaryTerm[],
): Promise<Aligned> {
  const { groups, ...texts } = segmentPair(source, target);
  const gapsOf = (alignment: Alignment) => findGaps(texts.source, texts.target, alignment);
  if (groups) {
    const alignment = alignKeyed(texts.source, texts.target, groups, data, glossary);
    return { ...texts, alignment, gaps: gapsOf(alignment), isKeyed: true };
  }
  const { words, ...alignment } = await alignSegmented(texts.source, texts.target, data, glossary);
  return { ...texts, alignment, gaps: gapsOf(alignment), isKeyed: false, read: words };
}

/**
 * The sentences of two documents. Blocks that have keys in common are brought into one order by these.
 *
 * @throws InputFailure if both are in the same language
 */
export function segmentPair(source: Document, target: Document): SegmentedPair {
  refuseSameLanguage(source, target);
  const matched = matchKeys(source, target);
  return {
    source: segment(matched?.source ?? source),
    target: segment(matched?.target ?? target),
    ...(matched && { groups: matched.groups }),
  };
}

/** The pair with its Chinese sentences split into words. */
export function withWords(texts: Texts, words: WordSegmenter, { lexicon }: AlignerData): Texts {
  const simplify = (text: string) => lexicon.simplify(text);
  return { source: addWords(texts.source, words, simplify), target: addWords(texts.target, words, simplify) };
}

function isInOneLanguage(source: Document, target: Document): boolean {
  return isChinese(source.language) === isChinese(target.language);
}

function refuseSameLanguage(source: Document, target: Document): void {
  if (!isInOneLanguage(source, target)) return;
  const language = source.language === "en" ? "English" : "Chinese";
  throw new InputFailure(`both texts are ${language}`, {
    expected: "one Chinese and one English text",
    got: `${source.path} (${source.language}) and ${target.path} (${target.language})`,
    hint: "if one was taken for the wrong language, set --source-lang or --target-lang",
  });
}
