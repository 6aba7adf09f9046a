import { isPaired } from "../../align/bead.js";
import type { Block, BlockKind } from "../../read/document.js";
import { inputFormats } from "../../read/formats.js";
import { sentenceStarts, sentencesOfBlocks } from "../../segment/by-block.js";
import { translationOf } from "../counterpart.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { inBlock } from "../passage.js";

/** The kinds that are told apart, as messages call them. Others are what a reader makes of pictures, notes and cues. */
const NAMES: Readonly<Partial<Record<BlockKind, string>>> = {
  heading: "a heading",
  item: "a list item",
  quote: "a quotation",
  cell: "a table cell",
  paragraph: "a paragraph",
};

/** Paragraphs that are paired less surely are not compared. */
const LEAST_CONFIDENCE = 0.5;

/** Flags paragraphs whose translation is of another kind, or a heading of another level. */
export function flagKinds(pair: Diagnosed): Observation[] {
  if (!marksKinds(pair.source.document.format) || !marksKinds(pair.target.document.format)) return [];
  const shift = usualShift(pair);
  return pairedBlocks(pair).flatMap(({ source, target, confidence }) => {
    const [own, its] = [pair.source.document.blocks[source]!, pair.target.document.blocks[target]!];
    const message = kindMessage(own, its) ?? levelMessage(pair, source, target, shift);
    if (message === undefined) return [];
    const sentences = sentencesOfBlocks(sentenceStarts(pair.target), { start: target, end: target + 1 });
    return {
      rule: "structure",
      severity: "warning",
      side: "source",
      ...inBlock(own, 0, own.text.length),
      counterpart: translationOf(pair.target, sentences),
      message,
      confidence,
    };
  });
}

function marksKinds(format: string): boolean {
  return inputFormats[format]?.marksKinds === true;
}

/** The blocks that are paired one by one. */
function pairedBlocks({ alignment }: Diagnosed): { source: number; target: number; confidence: number }[] {
  return alignment.paragraphs
    .filter((bead) => isPaired(bead) && bead.confidence >= LEAST_CONFIDENCE)
    .filter(({ source, target }) => source.end - source.start === 1 && target.end - target.start === 1)
    .map(({ source, target, confidence }) => ({ source: source.start, target: target.start, confidence }));
}

function kindMessage({ kind: own }: Block, { kind: its }: Block): string | undefined {
  const [name, other] = [NAMES[own], NAMES[its]];
  return own !== its && name && other ? `${name} here, ${other} in the translation` : undefined;
}

function levelMessage(pair: Diagnosed, source: number, target: number, shift: number): string | undefined {
  const [own, its] = levelsOf(pair, source, target);
  if (own === undefined || its === undefined || its - own === shift) return undefined;
  return `a heading of level ${own} here, of level ${its} in the translation`;
}

function levelsOf({ source, target }: Diagnosed, own: number, its: number): (number | undefined)[] {
  return [source.document.markup?.headings.get(own), target.document.markup?.headings.get(its)];
}

/** By how much the levels of most headings differ: a side may have its title elsewhere. */
function usualShift(pair: Diagnosed): number {
  const counts = new Map<number, number>();
  for (const { source, target } of pairedBlocks(pair)) {
    const [own, its] = levelsOf(pair, source, target);
    if (own !== undefined && its !== undefined) counts.set(its - own, (counts.get(its - own) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return (counts.get(0) ?? 0) === most ? 0 : [...counts].find(([, count]) => count === most)![0];
}
