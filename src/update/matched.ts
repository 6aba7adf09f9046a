import { diffArrays } from "diff";
import { heaviestChain } from "../align/chain.js";
import { uniqueIn } from "./content.js";

/** Something that is at one index before and at one after. */
interface Same {
  readonly before: number;
  readonly after: number;
}

/**
 * How many repeated sentences may be lost and new between two that are there once, before it is given up to tell which
 * is which: the time of the search grows with its square.
 */
const MOST_EDITS = 1000;

/**
 * Tells what is still there, as a diff does: what is there once on either side, as far as it is in order, and between
 * these the longest sequence that both have in common.
 *
 * @returns by index after: its index before, ascending; −1 for what is new or has moved
 */
export function matchInOrder(before: readonly string[], after: readonly string[]): Int32Array {
  const matched = new Int32Array(after.length).fill(-1);
  const end: Same = { before: before.length, after: after.length };
  let last: Same = { before: -1, after: -1 };
  for (const same of [...uniqueInOrder(before, after), end]) {
    for (const between of commonBetween(before, after, last, same)) matched[between.after] = between.before;
    if (same !== end) matched[same.after] = same.before;
    last = same;
  }
  return matched;
}

/** The same, with what has moved, if it is there once on either side. */
export function matchAnywhere(before: readonly string[], after: readonly string[]): Int32Array {
  const matched = matchInOrder(before, after);
  for (const same of uniqueInBoth(before, after)) matched[same.after] = same.before;
  return matched;
}

function uniqueInOrder(before: readonly string[], after: readonly string[]): Same[] {
  const places = uniqueInBoth(before, after).map((same) => ({
    same,
    source: { start: same.before, end: same.before + 1 },
    target: { start: same.after, end: same.after + 1 },
  }));
  return heaviestChain(places).map(({ same }) => same);
}

function uniqueInBoth(before: readonly string[], after: readonly string[]): Same[] {
  const later = uniqueIn(after);
  return [...uniqueIn(before)].flatMap(([content, index]) => {
    const other = later.get(content);
    return other === undefined ? [] : [{ before: index, after: other }];
  });
}

/** What both have in common between two things that they have in common. */
function commonBetween(before: readonly string[], after: readonly string[], from: Same, to: Same): Same[] {
  const later = new Set(after.slice(from.after + 1, to.after));
  const earlier = new Set(before.slice(from.before + 1, to.before));
  // What one side alone has is in no common sequence, and would only make the search for it longer.
  const left = shared(before, from.before + 1, to.before, later);
  const right = shared(after, from.after + 1, to.after, earlier);
  if (left.length === 0 || right.length === 0) return [];
  const names = (list: readonly string[], indexes: readonly number[]) => indexes.map((index) => list[index]!);
  const diff = diffArrays(names(before, left), names(after, right), { maxEditLength: MOST_EDITS });
  const common: Same[] = [];
  let [one, other] = [0, 0];
  for (const { count, added, removed } of diff ?? []) {
    for (let k = 0; !added && !removed && k < count; k++) {
      common.push({ before: left[one + k]!, after: right[other + k]! });
    }
    if (!added) one += count;
    if (!removed) other += count;
  }
  return common;
}

function shared(list: readonly string[], start: number, end: number, others: ReadonlySet<string>): number[] {
  const indexes: number[] = [];
  for (let index = start; index < end; index++) if (others.has(list[index]!)) indexes.push(index);
  return indexes;
}
