import { type Bead, indexesOf, isPaired } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import { grouped } from "../grouped.js";

/** What stands in a block and has a form that is the same in both languages. */
export interface Formed<Item> {
  readonly item: Item;
  readonly block: number;
  readonly form: string;
}

/** What paired paragraphs have on one side only. */
export interface Unmatched<Item> {
  readonly bead: Bead;
  readonly source: readonly Item[];
  readonly target: readonly Item[];
}

/**
 * What paired paragraphs do not have in common, of each form as many as one side has more. What a document has as often
 * as the other is taken to have gone to another paragraph.
 */
export function unmatchedIn<Item>(
  beads: readonly Bead[],
  items: Readonly<Record<Side, readonly Formed<Item>[]>>,
): Unmatched<Item>[] {
  const more = { source: excess(items.source, items.target), target: excess(items.target, items.source) };
  const blockOf = ({ block }: Formed<Item>) => block;
  const byBlock = { source: grouped(items.source, blockOf), target: grouped(items.target, blockOf) };
  return beads.filter(isPaired).map((bead) => {
    const inBead = (side: Side) => indexesOf(bead[side]).flatMap((block) => byBlock[side].get(block) ?? []);
    const here = { source: inBead("source"), target: inBead("target") };
    const left = (side: Side, other: Side) => {
      const lacking = excess(here[side], here[other]);
      return here[side]
        .toReversed()
        .filter(({ form }) => take(lacking, form) && take(more[side], form))
        .reverse()
        .map(({ item }) => item);
    };
    return { bead, source: left("source", "target"), target: left("target", "source") };
  });
}

/** Of each form, how many more there are of some than of others. */
function excess(some: readonly Formed<unknown>[], others: readonly Formed<unknown>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { form } of some) counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { form } of others) counts.set(form, (counts.get(form) ?? 0) - 1);
  return counts;
}

/** Takes one of a form, if there is one left. */
function take(counts: Map<string, number>, form: string): boolean {
  const count = counts.get(form) ?? 0;
  if (count <= 0) return false;
  counts.set(form, count - 1);
  return true;
}
