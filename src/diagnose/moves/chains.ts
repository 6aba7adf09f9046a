import { indexesOf, lengthOf, type Span } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Segmented } from "../../segment/sentence.js";
import { holdsAll, type Match, type SentenceSets } from "./match.js";
import type { Relatedness } from "./relatedness.js";

/** What sentences on one side alone may cost a match that takes them in, in nats. */
const MOST_LOST = 4;

/** What is kept together while matches are joined. */
interface Joining {
  readonly pair: Readonly<Record<Side, Segmented>>;
  /** The sentences without counterpart that are in no match. */
  readonly left: SentenceSets;
  readonly relatedness: Relatedness;
}

/**
 * Joins matches that follow on each other on both sides, and takes in what stands between and beside them without a
 * counterpart: who moves a paragraph moves all its sentences, even those whose words tell little. Each is of one block
 * of the source.
 */
export function joinMatches(matches: readonly Match[], joining: Joining): Match[] {
  const chains: Match[] = [];
  for (const match of matches.toSorted((a, b) => a.source.start - b.source.start)) {
    const last = chains.at(-1);
    const joined = last && join(last, match, joining);
    if (joined === undefined) chains.push(match);
    else chains[chains.length - 1] = joined;
  }
  const left = { source: new Set(joining.left.source), target: new Set(joining.left.target) };
  return chains.map((chain) => {
    const wide = widened(chain, { ...joining, left });
    for (const side of ["source", "target"] as const) {
      for (const index of indexesOf(wide[side])) left[side].delete(index);
    }
    return wide;
  });
}

function join(one: Match, next: Match, { pair, left }: Joining): Match | undefined {
  for (const side of ["source", "target"] as const) {
    const between = { start: one[side].end, end: next[side].start };
    if (between.start > between.end || !holdsAll(left[side], between)) return undefined;
    if (side === "target" && between.start === between.end) continue;
    if (blockAt(pair[side], one[side].start) !== blockAt(pair[side], next[side].start)) return undefined;
  }
  return {
    source: { start: one.source.start, end: next.source.end },
    target: { start: one.target.start, end: next.target.end },
    value: one.value + next.value,
  };
}

/**
 * With the sentences before and after that are left in the same blocks, if both sides have some, or if they do not tell
 * against it.
 */
function widened(match: Match, { pair, left, relatedness }: Joining): Match {
  let wide = { ...match, value: relatedness.of(match.source, match.target) };
  for (const step of [-1, 1] as const) {
    const [source, target] = (["source", "target"] as const).map((side) => {
      return lengthened(wide[side], leftBeside(wide[side], step, pair[side], left[side]), step);
    }) as [Span, Span];
    const isOnBoth = lengthOf(source) > lengthOf(wide.source) && lengthOf(target) > lengthOf(wide.target);
    const value = relatedness.of(source, target);
    if (isOnBoth || value > wide.value - MOST_LOST) wide = { source, target, value };
  }
  return { ...wide, value: match.value };
}

function lengthened({ start, end }: Span, count: number, step: 1 | -1): Span {
  return step === 1 ? { start, end: end + count } : { start: start - count, end };
}

/** How many sentences beside a span, in a direction, are left and in the same block. */
function leftBeside(span: Span, step: 1 | -1, text: Segmented, left: ReadonlySet<number>): number {
  let count = 0;
  for (let index = step === 1 ? span.end : span.start - 1; left.has(index); index += step) {
    if (blockAt(text, index) !== blockAt(text, span.start)) break;
    count += 1;
  }
  return count;
}

function blockAt({ sentences }: Segmented, index: number): number {
  return sentences[index]!.block;
}
