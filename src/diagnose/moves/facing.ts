import { type Alignment, type Bead, isPaired } from "../../align/bead.js";
import { paragraphBeads } from "../../align/paragraphs.js";
import type { Side } from "../../read/document.js";
import type { Segmented } from "../../segment/sentence.js";
import { likeliestSteps } from "./likeliest-steps.js";
import { holdsAny, type SentenceSets } from "./match.js";
import type { Relatedness } from "./relatedness.js";
import { unrelatedSentences } from "./unrelated.js";

/** What a bead of text that faces each other must be worth, in nats; tuned on news with deletions. */
const LEAST_VALUE = 4;
/** Sentences of either side up to which text without counterpart is looked through. */
const WIDEST = 40;
/** How sure a bead or a gap is that the aligner saw otherwise. */
const CONFIDENCE = 0.5;

/** Beads without counterpart, or without evidence for it, that follow each other: `from` to `to`, half-open. */
interface Region {
  readonly from: number;
  readonly to: number;
}

/**
 * Joins text of both sides that has no counterpart, at one and the same place, where its words bear out that it
 * translates each other: a loose translation is no omission with an addition beside it. What was paired for want of
 * anything better, and shares nothing, is parted.
 *
 * @param apart sentences that are known to belong elsewhere
 */
export function joinFacing(
  pair: Readonly<Record<Side, Segmented>>,
  alignment: Alignment,
  apart: SentenceSets,
  relatedness: Relatedness,
): Alignment {
  const { sentences: beads } = alignment;
  const unrelated = unrelatedSentences(pair, alignment, relatedness);
  const regions = regionsOf(beads, (bead) => !isPaired(bead) || unrelated.has(bead.source.start));
  let at = 0;
  const joined = regions.flatMap(({ from, to }) => {
    const before = beads.slice(at, from);
    at = to;
    return [...before, ...joinedWithin(beads.slice(from, to), apart, relatedness)];
  });
  if (regions.length === 0) return alignment;
  const sentences = [...joined, ...beads.slice(at)];
  return { sentences, paragraphs: paragraphsOf(pair, sentences, alignment.paragraphs) };
}

/** Where open beads that hold text of both sides stand together. */
function regionsOf(beads: readonly Bead[], isOpen: (bead: Bead) => boolean): Region[] {
  const regions: Region[] = [];
  for (let from = 0; from < beads.length; from++) {
    let to = from;
    while (to < beads.length && isOpen(beads[to]!)) to++;
    const { source, target } = beads[from]!;
    const last = beads[to - 1];
    if (to > from && last!.source.end > source.start && last!.target.end > target.start) {
      regions.push({ from, to });
    }
    from = to;
  }
  return regions;
}

/** The beads of a region again, with the likeliest joined, the others without counterpart. */
function joinedWithin(nulls: readonly Bead[], apart: SentenceSets, relatedness: Relatedness): Bead[] {
  const start = { source: nulls[0]!.source.start, target: nulls[0]!.target.start };
  const end = { source: nulls.at(-1)!.source.end, target: nulls.at(-1)!.target.end };
  const rows = end.source - start.source;
  const columns = end.target - start.target;
  if (rows > WIDEST || columns > WIDEST) return [...nulls];
  const spanAt = (i: number, j: number, a: number, b: number) => ({
    source: { start: start.source + i - a, end: start.source + i },
    target: { start: start.target + j - b, end: start.target + j },
  });
  const steps = likeliestSteps(rows, columns, (i, j, a, b) => {
    const { source, target } = spanAt(i, j, a, b);
    if (holdsAny(apart.source, source) || holdsAny(apart.target, target)) return 0;
    return relatedness.of(source, target) - LEAST_VALUE;
  });
  const known = new Map(
    nulls.filter((bead) => !isPaired(bead)).map((bead) => [ownOf(bead), bead.confidence]),
  );
  return steps.map(({ i, j, a, b }) => {
    const spans = spanAt(i, j, a, b);
    const confidence = a > 0 && b > 0 ? CONFIDENCE : (known.get(ownOf(spans)) ?? CONFIDENCE);
    return { ...spans, confidence };
  });
}

/** What tells the null bead of a sentence from all others. */
function ownOf({ source, target }: Pick<Bead, "source" | "target">): string {
  return source.start < source.end ? `source ${source.start}` : `target ${target.start}`;
}

/** The beads of paragraphs again; those that were there before are as sure as they were. */
function paragraphsOf(
  pair: Readonly<Record<Side, Segmented>>,
  sentences: readonly Bead[],
  before: readonly Bead[],
): Bead[] {
  const blocks = (side: Side) => pair[side].sentences.map(({ block }) => block);
  const key = (bead: Bead) => (isPaired(bead) ? JSON.stringify([bead.source, bead.target]) : ownOf(bead));
  const known = new Map(before.map((bead) => [key(bead), bead.confidence]));
  return paragraphBeads(sentences, blocks("source"), blocks("target"), () => CONFIDENCE).map((bead) => ({
    ...bead,
    confidence: known.get(key(bead)) ?? bead.confidence,
  }));
}
