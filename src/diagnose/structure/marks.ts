import type { Bead } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Stretch } from "../../read/extent.js";
import { sentenceStarts, sentencesOfBlocks } from "../../segment/by-block.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { OPPOSITE } from "../runs.js";
import type { Formed } from "./unmatched.js";

/** Paragraphs that are paired less surely are not compared. */
const LEAST_CONFIDENCE = 0.5;

/** Where a mark is missing that stands on a side. */
const WHERE = { source: "the translation", target: "the source" } as const;

/** A link or a code span, as the input has it. */
export type Mark = Stretch & { readonly text: string; readonly block: number };

/** What is said of marks that one side of a paragraph lacks: as many on both sides are the same ones, changed. */
export function observations<Item extends Mark>(
  pair: Diagnosed,
  bead: Bead,
  left: Readonly<Record<Side, readonly Item[]>>,
  called: (mark: Item) => string,
): Observation[] {
  if (left.source.length === left.target.length) {
    return left.source.map((mark, k) => {
      const message = `${called(mark)} is ${called(left.target[k]!)} in the translation`;
      return observed(pair, "source", bead, mark, message);
    });
  }
  return sides((side) =>
    left[side].map((mark) => observed(pair, side, bead, mark, `${called(mark)} is not in ${WHERE[side]}`)),
  );
}

/** The pairs of paragraphs whose marks are compared. */
export function surePairs({ alignment }: Diagnosed): readonly Bead[] {
  return alignment.paragraphs.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
}

function sides(of: (side: Side) => readonly Observation[]): Observation[] {
  return [...of("source"), ...of("target")];
}

/** A side's marks with their forms; those without form, and all if the other side has no markup, are left out. */
export function formed<Item extends Mark>(
  pair: Diagnosed,
  side: Side,
  marksOf: (document: Diagnosed["source"]["document"]) => readonly Item[],
  formOf: (mark: Item) => string,
): Formed<Item>[] {
  if (!pair[OPPOSITE[side]].document.markup) return [];
  const last = pair[side].document.blocks.length - 1;
  return marksOf(pair[side].document)
    .map((item) => ({ item, block: Math.min(item.block, last), form: formOf(item) }))
    .filter(({ form }) => form !== "");
}

function observed(pair: Diagnosed, side: Side, bead: Bead, mark: Mark, message: string): Observation {
  const other = OPPOSITE[side];
  const { line, column, endLine, endColumn, text } = mark;
  const block = pair[side].document.blocks[Math.min(mark.block, pair[side].document.blocks.length - 1)]!;
  const start = Math.max(0, block.text.indexOf(text));
  const isThere = block.text.includes(text);
  return {
    rule: "structure",
    severity: "warning",
    side,
    place: { line, column, endLine, endColumn, text },
    context: { text: block.text, start, end: isThere ? start + text.length : block.text.length },
    counterpart: translationOf(pair[other], sentencesOfBlocks(sentenceStarts(pair[other]), bead[other])),
    message,
    confidence: bead.confidence,
  };
}
