import { type Alignment, indexesOf, isPaired } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Segmented } from "../../segment/sentence.js";
import type { Evidence } from "../evidence.js";
import { joinMatches } from "./chains.js";
import { crossedWithin } from "./crossed.js";
import { joinFacing } from "./facing.js";
import { firmnessOf } from "./firmness.js";
import { type Match, overlap, type SentenceSets, sentencesIn } from "./match.js";
import { findMatches, leastValue } from "./matches.js";
import { orderOf } from "./order.js";
import { Relatedness } from "./relatedness.js";
import { weightsIn } from "./weight.js";

type Pair = Readonly<Record<Side, Segmented>>;

/** Times that a pair is aligned without what is moved: what is moved within that shows only then. */
const ROUNDS = 2;

/**
 * Sentences on one subject share words without translating each other; translations share more. Of the moves found in
 * complete texts with deletions, all of them false, five in six explain less than this share of what the pair's
 * translations do for each word; of texts with swaps, one in sixteen, but for what is beyond doubt.
 */
const LEAST_SHARE = 0.55;
/** What is worth so many nats is a translation nevertheless: no false move was worth more than 35. */
const BEYOND_DOUBT = 40;

/** What a pair is once moved text is known. */
export interface Settled {
  /** Of the text that is in order; what is moved is without counterpart in it. */
  readonly alignment: Alignment;
  /** Text and its translation that cross the order of what is around them; each is of one block of the source. */
  readonly moves: readonly Match[];
}

/**
 * Finds moved text among what has no counterpart, or a wrong one, and within beads of several sentences.
 *
 * @param alignWithout aligns the pair again without some sentences; `undefined` if there would be nothing left
 */
export function settleMoves(
  pair: Pair,
  first: Alignment,
  evidence: Evidence,
  alignWithout: (apart: SentenceSets) => Alignment | undefined,
): Settled {
  const sizes = { source: pair.source.sentences.length, target: pair.target.sentences.length };
  const relatedness = new Relatedness(evidence, sizes);
  let settled: Settled = { alignment: first, moves: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const { alignment, moves } = settled;
    const more = findMoves(pair, alignment, relatedness).filter(
      (one) => !moves.some((two) => overlap(one, two)),
    );
    if (more.length === 0) break;
    const all = [...moves, ...more];
    const again = alignWithout(sentencesIn(all));
    if (again === undefined) break;
    const left = leftBy(all, again);
    settled = { alignment: again, moves: joinMatches(all, { pair, left, relatedness }) };
  }
  const { alignment, moves } = settled;
  return { alignment: joinFacing(pair, alignment, sentencesIn(moves), relatedness), moves };
}

function findMoves(pair: Pair, alignment: Alignment, relatedness: Relatedness): Match[] {
  const sizes = { source: pair.source.sentences.length, target: pair.target.sentences.length };
  const { firm, loose } = firmnessOf(alignment.sentences, sizes, relatedness);
  const matches = findMatches(pair, loose, firm, relatedness);
  const least = leastValue(loose);
  const leastShare = leastShareOf(firm, relatedness);
  const isMoved = (match: Match) =>
    match.value >= least && (match.value >= BEYOND_DOUBT || relatedness.perWord(match) >= leastShare);
  const moved = orderOf([...firm, ...matches], weightsIn(pair)).moved.filter(isMoved);
  const left = leftBy([...firm, ...matches], alignment);
  const joined = joinMatches(moved, { pair, left, relatedness });
  const within = crossedWithin(alignment.sentences, relatedness);
  return [...joined, ...within.filter((one) => !joined.some((other) => overlap(one, other)))];
}

/** How much a match must explain for each word, by what the pair's translations do by the median. */
function leastShareOf(firm: readonly Match[], relatedness: Relatedness): number {
  const shares = firm.map((match) => relatedness.perWord(match)).sort((a, b) => a - b);
  return LEAST_SHARE * (shares[shares.length >> 1] ?? 0);
}

/** The sentences of null beads that are in no match. */
function leftBy(matches: readonly Match[], { sentences }: Alignment): SentenceSets {
  const matched = sentencesIn(matches);
  const nulls = sentences.filter((bead) => !isPaired(bead));
  const left = (side: Side) =>
    new Set(nulls.flatMap((bead) => indexesOf(bead[side])).filter((index) => !matched[side].has(index)));
  return { source: left("source"), target: left("target") };
}
