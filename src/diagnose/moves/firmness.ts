import { type Bead, indexesOf, isPaired, type Span } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import { OPPOSITE } from "../runs.js";
import { type Match, type SentenceSets, sentencesIn } from "./match.js";
import type { Relatedness } from "./relatedness.js";

/** How much more than in its bead a sentence must be worth with another to be taken out of it, in nats. */
const RIVAL_MARGIN = 10;
/** Sentences of the other side that are looked at for that. */
const RIVALS = 3;
/** Beads that are at least so probable hold nothing that belongs elsewhere. */
const SURE = 0.98;
/** What a sentence adds to its bead beyond this, in nats, is beyond doubt. */
const DOUBTFUL = 60;

const SIDES = ["source", "target"] as const;

/** What of an alignment holds, and what may belong elsewhere. */
export interface Firmness {
  /** The beads whose spans translate each other, without the sentences that add nothing, in order. */
  readonly firm: readonly Match[];
  /** The sentences outside of these. */
  readonly loose: SentenceSets;
}

/**
 * Parts the beads that words bear out from sentences without counterpart, from what only stands beside them, and from
 * what a sentence elsewhere translates far better.
 */
export function firmnessOf(
  beads: readonly Bead[],
  sizes: Readonly<Record<Side, number>>,
  relatedness: Relatedness,
): Firmness {
  const firm = beads.filter(isPaired).flatMap(({ source, target, confidence }) => {
    const match = { source, target, value: relatedness.of(source, target) };
    const cores = coreOf(match, (_, lost) => lost <= 0, relatedness);
    // To look for rivals takes longer than to align, and sure beads have none.
    if (confidence >= SURE) return cores;
    return cores.flatMap((core) => {
      return coreOf(core, (one, lost) => isRivalled(one, core, lost, relatedness), relatedness);
    });
  });
  return { firm, loose: outside(firm, sizes) };
}

/** A sentence of a side. */
interface Placed {
  readonly side: Side;
  readonly sentence: number;
}

/** A match without the sentences at its ends that may go; none if nothing is left. */
function coreOf(
  match: Match,
  mayGo: (sentence: Placed, lost: number) => boolean,
  relatedness: Relatedness,
): Match[] {
  if (match.value <= 0) return [];
  for (const side of SIDES) {
    for (const { sentence, rest } of endsOf(match[side])) {
      const spans = { ...match, [side]: rest };
      const value = relatedness.of(spans.source, spans.target);
      if (mayGo({ side, sentence }, match.value - value))
        return coreOf({ ...spans, value }, mayGo, relatedness);
    }
  }
  return [match];
}

/** The first and the last sentence of a span, and what is left without them. */
function endsOf({ start, end }: Span): { readonly sentence: number; readonly rest: Span }[] {
  const first = { sentence: start, rest: { start: start + 1, end } };
  return end - start === 1 ? [first] : [first, { sentence: end - 1, rest: { start, end: end - 1 } }];
}

/** Whether a sentence outside of a match translates one of it much better than the match does. */
function isRivalled(
  { side, sentence }: Placed,
  match: Match,
  lost: number,
  relatedness: Relatedness,
): boolean {
  if (lost > DOUBTFUL) return false;
  const other = OPPOSITE[side];
  const likeliest = relatedness.likeliest(side, sentence, RIVALS);
  const own = likeliest.findIndex((index) => index >= match[other].start && index < match[other].end);
  // What is likelier than those that it is with.
  return likeliest.slice(0, own === -1 ? RIVALS : own).some((rival) => {
    const spans = { [side]: alone(sentence), [other]: alone(rival) } as Record<Side, Span>;
    return relatedness.of(spans.source, spans.target) > lost + RIVAL_MARGIN;
  });
}

function alone(sentence: number): Span {
  return { start: sentence, end: sentence + 1 };
}

function outside(matches: readonly Match[], sizes: Readonly<Record<Side, number>>): SentenceSets {
  const inside = sentencesIn(matches);
  const of = (side: Side) =>
    new Set(indexesOf({ start: 0, end: sizes[side] }).filter((index) => !inside[side].has(index)));
  return { source: of("source"), target: of("target") };
}
