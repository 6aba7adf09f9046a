import type { Span } from "../align/bead.js";
import type { Side } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";
import type { Counterpart } from "./finding.js";
import type { Neighbours } from "./neighbours.js";
import { sentencesPassage } from "./passage.js";

/** The sentences that a bead has on the other side, each block's by itself. */
export function translationOf(other: Segmented, span: Span): Counterpart {
  const passages = [];
  for (let start = span.start; start < span.end; ) {
    const { block } = other.sentences[start]!;
    let end = start + 1;
    while (end < span.end && other.sentences[end]!.block === block) end++;
    passages.push(sentencesPassage(other, { start, end }));
    start = end;
  }
  return { relation: "translation", passages };
}

/** The sentences of the other side before and after the place where a counterpart belongs, if there are any. */
export function neighbourhood(
  side: Side,
  other: Segmented,
  { before, after }: Neighbours,
): Counterpart | undefined {
  const sentence = (index: number) => sentencesPassage(other, { start: index, end: index + 1 });
  const passages = [
    ...(before ? [sentence(before[side].end - 1)] : []),
    ...(after ? [sentence(after[side].start)] : []),
  ];
  if (passages.length === 0) return undefined;
  const at = before === undefined ? ("start" as const) : after === undefined ? ("end" as const) : undefined;
  return { relation: "neighbours", passages, ...(at && { at }) };
}
