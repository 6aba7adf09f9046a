import type { Side } from "../read/document.js";
import type { GlossaryTerm } from "../read/glossary-term.js";
import type { Segmented } from "../segment/sentence.js";
import type { AlignerData } from "./aligner-data.js";
import { type Alignment, type Bead, indexesOf, type Span } from "./bead.js";
import { countBefore } from "./count-before.js";
import { alignEitherWay } from "./either-way.js";
import { paragraphBeads } from "./paragraphs.js";

/** Which sentences of each side are set apart, by their indexes. */
export type SetApart = Readonly<Record<Side, ReadonlySet<number>>>;

/** Who sets a sentence apart knows that it has no counterpart where it stands. */
const CERTAIN = 1;

/**
 * Aligns two segmented documents as if some of their sentences were not there: text that is translated out of order
 * leads a monotone alignment astray. Each of these is in a null bead by itself, or, where the sentences around it make
 * one bead, within that.
 *
 * @param glossary terms that are known to translate each other
 * @returns beads of sentences and of paragraphs; each level covers every index of both sides once, in order;
 *   `undefined` if nothing would be left of a side
 */
export function alignWithout(
  source: Segmented,
  target: Segmented,
  apart: SetApart,
  data: AlignerData,
  glossary: readonly GlossaryTerm[] = [],
): Alignment | undefined {
  const kept = { source: keptOf(source, apart.source), target: keptOf(target, apart.target) };
  if (kept.source.length === 0 || kept.target.length === 0) return undefined;
  const parts = { source: part(source, kept.source), target: part(target, kept.target) };
  const { beads, corner } = alignEitherWay(parts.source, parts.target, data, glossary);
  const sentences = inWhole(beads, kept, source.sentences.length, target.sentences.length);
  const blocks = (side: Segmented) => side.sentences.map(({ block }) => block);
  const cornerOfKept = (one: number, other: number) =>
    corner(countBefore(kept.source, one), countBefore(kept.target, other));
  return { sentences, paragraphs: paragraphBeads(sentences, blocks(source), blocks(target), cornerOfKept) };
}

function keptOf({ sentences }: Segmented, apart: ReadonlySet<number>): number[] {
  return indexesOf({ start: 0, end: sentences.length }).filter((index) => !apart.has(index));
}

function part({ document, sentences }: Segmented, kept: readonly number[]): Segmented {
  return { document, sentences: kept.map((index) => sentences[index]!) };
}

/** The beads of the kept sentences as beads of all, with null beads for those between. */
function inWhole(
  beads: readonly Bead[],
  kept: Readonly<Record<Side, readonly number[]>>,
  sources: number,
  targets: number,
): Bead[] {
  const whole: Bead[] = [];
  const next = { source: 0, target: 0 };
  const setApart = (side: Side, until: number) => {
    for (; next[side] < until; next[side]++) {
      const here = { source: emptyAt(next.source), target: emptyAt(next.target) };
      whole.push({ ...here, [side]: { start: next[side], end: next[side] + 1 }, confidence: CERTAIN });
    }
  };
  for (const { source, target, confidence } of beads) {
    const [sourceEnd, targetEnd] = [endOf(source, kept.source), endOf(target, kept.target)];
    if (sourceEnd !== undefined) setApart("source", kept.source[source.start]!);
    if (targetEnd !== undefined) setApart("target", kept.target[target.start]!);
    const end = { source: sourceEnd ?? next.source, target: targetEnd ?? next.target };
    whole.push({
      source: { start: next.source, end: end.source },
      target: { start: next.target, end: end.target },
      confidence,
    });
    Object.assign(next, end);
  }
  setApart("source", sources);
  setApart("target", targets);
  return whole;
}

/** Where a span of kept sentences ends among all; `undefined` if it is empty. */
function endOf({ start, end }: Span, kept: readonly number[]): number | undefined {
  return start < end ? kept[end - 1]! + 1 : undefined;
}

function emptyAt(index: number): Span {
  return { start: index, end: index };
}
