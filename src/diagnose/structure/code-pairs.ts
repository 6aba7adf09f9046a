import type { Side } from "../../read/document.js";
import type { CodeBlock } from "../../read/markup.js";
import type { Diagnosed } from "../diagnosed.js";
import { type ComparedLine, comparedLines, likeness } from "./code-form.js";

/** A block of code with what it is compared by. */
export interface PlacedCode {
  readonly block: CodeBlock;
  readonly lines: readonly ComparedLine[];
  /** How many beads of paragraphs end before it. */
  readonly position: number;
}

/** Blocks of code that correspond; one side is missing where the other has no counterpart. */
export interface CodePair {
  readonly source?: PlacedCode;
  readonly target?: PlacedCode;
}

/** Beads of paragraphs between blocks of code that may correspond. */
const FARTHEST = 4;
/** What a bead between costs, as likeness counts from 0 to 1, and what it costs to leave one block without. */
const PER_BEAD = 0.2;
const ALONE = 0.45;

/** Blocks of a side beyond which none are compared, as it would take much memory. */
const MOST_BLOCKS = 2000;

/** Pairs the blocks of code of both sides in order, by where they stand and how alike they are. */
export function pairCode(pair: Diagnosed): CodePair[] {
  const source = placedCode(pair, "source");
  const target = placedCode(pair, "target");
  if (Math.max(source.length, target.length) > MOST_BLOCKS) return [];
  const costs = costsOf(source, target);
  const pairs: CodePair[] = [];
  let [i, j] = [0, 0];
  while (i < source.length || j < target.length) {
    const here = costs[i]![j]!;
    if (
      i < source.length &&
      j < target.length &&
      here === costs[i + 1]![j + 1]! + costOf(source[i]!, target[j]!)
    ) {
      pairs.push({ source: source[i++]!, target: target[j++]! });
    } else if (i < source.length && here === costs[i + 1]![j]! + ALONE) pairs.push({ source: source[i++]! });
    else pairs.push({ target: target[j++]! });
  }
  return pairs;
}

function placedCode(pair: Diagnosed, side: Side): PlacedCode[] {
  const { paragraphs } = pair.alignment;
  let position = 0;
  return (pair[side].document.markup?.code ?? []).map((block) => {
    while ((paragraphs[position]?.[side].end ?? Number.POSITIVE_INFINITY) <= block.before) position++;
    return { block, lines: comparedLines(block), position };
  });
}

/** The least cost of pairing all from a source block and a target block on. */
function costsOf(source: readonly PlacedCode[], target: readonly PlacedCode[]): Float64Array[] {
  const costs = Array.from({ length: source.length + 1 }, () => new Float64Array(target.length + 1));
  for (let i = source.length; i >= 0; i--) {
    for (let j = target.length; j >= 0; j--) {
      if (i === source.length && j === target.length) continue;
      const one = i < source.length ? costs[i + 1]![j]! + ALONE : Number.POSITIVE_INFINITY;
      const other = j < target.length ? costs[i]![j + 1]! + ALONE : Number.POSITIVE_INFINITY;
      const isBoth = i < source.length && j < target.length;
      const both = isBoth ? costs[i + 1]![j + 1]! + costOf(source[i]!, target[j]!) : Number.POSITIVE_INFINITY;
      costs[i]![j] = Math.min(one, other, both);
    }
  }
  return costs;
}

function costOf(source: PlacedCode, target: PlacedCode): number {
  const beads = Math.abs(source.position - target.position);
  if (beads > FARTHEST) return Number.POSITIVE_INFINITY;
  return PER_BEAD * beads + (1 - likeness(source.lines, target.lines)) / 2;
}
