import { isPaired } from "../align/bead.js";
import type { BestPair } from "../align/best-pair.js";
import type { Side } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";
import { translationOf } from "./counterpart.js";
import type { Diagnosed } from "./diagnosed.js";
import type { Finding, Passage } from "./finding.js";
import { sentencesPassage } from "./passage.js";
import { OPPOSITE } from "./runs.js";
import { sentencesAt } from "./sentences-at.js";
import { contentWords } from "./word-evidence.js";

/** A word has a counterpart if one makes it so many times likelier: less is found by chance in any sentence. */
const LEAST_RATIO = 30;

/** The sentence of the other side that has counterparts for the most words of a finding. */
export interface Candidate {
  readonly passage: Passage;
  /** Content words of the finding's sentences, and how many of them have a counterpart in this one. */
  readonly words: number;
  readonly found: number;
  /** What it is aligned with, if it is. */
  readonly partner?: Passage;
}

/** A bead that was not taken. */
export interface LikeliestPair {
  /** What of the finding's own side would be paired, with what. */
  readonly own: Passage;
  readonly passages: readonly Passage[];
  /** Posterior, 0 to 1. */
  readonly probability: number;
}

/** The best candidate of all; none if no sentence has a counterpart of any word. */
export function bestCandidate(
  pair: Diagnosed,
  finding: Pick<Finding, "side" | "place">,
): Candidate | undefined {
  const { side } = finding;
  const other = OPPOSITE[side];
  const words = sentencesAt(pair[side], [finding.place]).flatMap((sentence) =>
    contentWords(pair, side, { start: sentence, end: sentence + 1 }),
  );
  const counterparts = words.map(({ word }) => strongTypes(pair.evidence.linked(side, word.type)));
  let best: { sentence: number; found: number } | undefined;
  for (const sentence of pair[other].sentences.keys()) {
    const types = new Set(pair.evidence.words(other, sentence).map(({ type }) => type));
    const found = counterparts.filter((strong) => strong.some((type) => types.has(type))).length;
    if (found > (best?.found ?? 0)) best = { sentence, found };
  }
  if (best === undefined) return undefined;
  const { sentence, found } = best;
  const partner = partnerOf(pair, finding, sentence);
  const passage = sentencesPassage(pair[other], { start: sentence, end: sentence + 1 });
  return { passage, words: words.length, found, ...(partner && { partner }) };
}

/**
 * How the first sentence of a finding would most probably be paired, if it were.
 *
 * @param bestPair what each sentence of the pair might be aligned with
 */
export function likeliestPair(
  pair: Readonly<Record<Side, Segmented>>,
  { side, place }: Pick<Finding, "side" | "place">,
  bestPair: BestPair,
): LikeliestPair | undefined {
  const [sentence] = sentencesAt(pair[side], [place]);
  const bead = sentence === undefined ? undefined : bestPair(side, sentence);
  if (bead === undefined) return undefined;
  const { passages } = translationOf(pair[OPPOSITE[side]], bead[OPPOSITE[side]]);
  return { own: sentencesPassage(pair[side], bead[side]), passages, probability: bead.confidence };
}

function strongTypes(linked: ReadonlyMap<number, number>): number[] {
  return [...linked].flatMap(([type, strength]) => (Math.exp(strength) >= LEAST_RATIO ? [type] : []));
}

function partnerOf(pair: Diagnosed, { side }: Pick<Finding, "side">, sentence: number): Passage | undefined {
  const other = OPPOSITE[side];
  const bead = pair.alignment.sentences.find((bead) => {
    return isPaired(bead) && bead[other].start <= sentence && sentence < bead[other].end;
  });
  return bead && sentencesPassage(pair[side], bead[side]);
}
