import type { Side } from "../../read/document.js";
import { sentencesPerBlock } from "../../segment/by-block.js";
import type { Segmented } from "../../segment/sentence.js";
import type { Match } from "./match.js";

/** What the surest match weighs by its value: less than any sentence. */
const MOST_BY_VALUE = 1e-3;
/** A value, in nats, of half that. */
const TYPICAL_VALUE = 100;

/**
 * How much of a text a match is: its shares of its blocks, and a trifle for its value. Who moves text moves a paragraph
 * or a sentence of one, rather than all the paragraphs that it then stands before.
 */
export function weightsIn(pair: Readonly<Record<Side, Segmented>>): (match: Match) => number {
  const counts = { source: sentencesPerBlock(pair.source), target: sentencesPerBlock(pair.target) };
  const share = (side: Side, { [side]: { start, end } }: Match) => {
    let sum = 0;
    for (let index = start; index < end; index++)
      sum += 1 / counts[side][pair[side].sentences[index]!.block]!;
    return sum;
  };
  return (match) => {
    const { value } = match;
    return (
      share("source", match) + share("target", match) + (MOST_BY_VALUE * value) / (value + TYPICAL_VALUE)
    );
  };
}
