import { isPair } from "../src/record/pairs.js";
import type { GoldBead, GoldDocument } from "./gold.js";

/** Right, proposed and gold counts, from which precision, recall and F1 follow. */
export interface Counts {
  right: number;
  proposed: number;
  gold: number;
}

/** Precision, recall, F1; 0 where a denominator is 0, and 1 throughout where there was nothing to find or propose. */
export function prf({ right, proposed, gold }: Counts): { precision: number; recall: number; f1: number } {
  if (proposed === 0 && gold === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = proposed === 0 ? 0 : right / proposed;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Sums counts over documents. */
export function addCounts(total: Counts, counts: Counts): Counts {
  return {
    right: total.right + counts.right,
    proposed: total.proposed + counts.proposed,
    gold: total.gold + counts.gold,
  };
}

/** Beads that are exactly a gold bead, null beads like others. */
export function strictCounts(proposed: readonly GoldBead[], gold: readonly GoldBead[]): Counts {
  return { right: proposed.filter(isRight(gold)).length, proposed: proposed.length, gold: gold.length };
}

/** Tells whether a bead is exactly one of these. */
export function isRight(gold: readonly GoldBead[]): (bead: GoldBead) => boolean {
  const wanted = new Set(gold.map(key));
  return (bead) => wanted.has(key(bead));
}

/** How a side's null sentences were found. */
export function gapCounts(
  proposed: readonly GoldBead[],
  gold: readonly GoldBead[],
  side: "source" | "target",
): Counts {
  const wanted = new Set(nullSentences(gold, side));
  const found = nullSentences(proposed, side);
  return { right: found.filter((i) => wanted.has(i)).length, proposed: found.length, gold: wanted.size };
}

function nullSentences(beads: readonly GoldBead[], side: "source" | "target"): number[] {
  const other = side === "source" ? "target" : "source";
  return beads.filter((bead) => bead[other].length === 0).flatMap((bead) => bead[side]);
}

/**
 * Precision and recall of beads that overlap one of the other list on both sides, as in Vecalign's score.py: a null
 * bead counts in precision, right if it is exactly a gold one, and not at all in recall.
 */
export function laxCounts(
  proposed: readonly GoldBead[],
  gold: readonly GoldBead[],
): { precision: Counts; recall: Counts } {
  const proposedPairs = proposed.filter(isPair);
  const goldPairs = gold.filter(isPair);
  return { precision: laxMatches(proposed, gold), recall: laxMatches(goldPairs, proposedPairs) };
}

/** How many beads are one of the others or share a link with one. */
function laxMatches(beads: readonly GoldBead[], others: readonly GoldBead[]): Counts {
  const same = isRight(others);
  const links = new Set(others.flatMap(linksOf));
  const hit = beads.filter((bead) => same(bead) || linksOf(bead).some((link) => links.has(link)));
  return { right: hit.length, proposed: beads.length, gold: beads.length };
}

/** Each source sentence of a bead with each target sentence. */
function linksOf({ source, target }: GoldBead): string[] {
  return source.flatMap((i) => target.map((j) => `${i}-${j}`));
}

/** Neighbouring beads of one verse merged, on either side: the gold of the Bible set is by verse. */
export function mergeByVerse(beads: readonly GoldBead[], { verses }: GoldDocument): GoldBead[] {
  if (verses === undefined) return [...beads];
  const verseOf = ({ source, target }: GoldBead) =>
    source.length > 0 ? verses.source[source[0]!] : verses.target[target[0]!];
  const merged: GoldBead[] = [];
  for (const bead of beads) {
    const last = merged.at(-1);
    if (last !== undefined && verseOf(last) === verseOf(bead)) {
      merged[merged.length - 1] = {
        source: [...last.source, ...bead.source],
        target: [...last.target, ...bead.target],
      };
    } else merged.push(bead);
  }
  return merged;
}

function key({ source, target }: GoldBead): string {
  return `${source.join(",")}:${target.join(",")}`;
}
