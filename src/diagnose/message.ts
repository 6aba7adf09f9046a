import { placeOf, type Side } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";
import { excerpt } from "./excerpt.js";
import type { Neighbours } from "./neighbours.js";
import { OPPOSITE } from "./runs.js";

/** Characters of a key that are shown: whole paths, and the beginning of a message that is its own key. */
const MOST_KEY = 80;

const WORDING = {
  source: { missing: "not translated", counterpart: "its translation belongs" },
  target: { missing: "not in the source", counterpart: "its source would stand" },
};

/**
 * One sentence that says what is missing, between which corresponding sentences of its own side it stands, and where
 * on the other side its counterpart belongs: `not translated, after «…», before «…»; its translation belongs after
 * «…» (line 12)`.
 *
 * @param key what names the block in its file, if it has a key
 */
export function gapMessage(
  side: Side,
  pair: Readonly<Record<Side, Segmented>>,
  neighbours: Neighbours,
  key?: string,
): string {
  const { missing, counterpart } = WORDING[side];
  const named = key === undefined ? "" : ` (key ${excerpt(key, "en", MOST_KEY)})`;
  const own = `${missing}${named}, ${standing(side, pair[side], neighbours)}`;
  if (neighbours.before === undefined && neighbours.after === undefined) return own;
  return `${own}; ${counterpart} ${belonging(OPPOSITE[side], pair[OPPOSITE[side]], neighbours)}`;
}

/** Where the gap stands on its own side. */
function standing(side: Side, own: Segmented, { before, after }: Neighbours): string {
  const afterThis = before && `after ${quoted(own, before[side].end - 1)}`;
  const beforeThis = after && `before ${quoted(own, after[side].start)}`;
  if (afterThis && beforeThis) return `${afterThis}, ${beforeThis}`;
  if (beforeThis) return `at the start, ${beforeThis}`;
  if (afterThis) return `at the end, ${afterThis}`;
  return "with nothing before or after it that corresponds";
}

/** Where the counterpart belongs on the other side. */
function belonging(side: Side, other: Segmented, { before }: Neighbours): string {
  if (before === undefined) return "at the start";
  const last = before[side].end - 1;
  const { block, start } = other.sentences[last]!;
  const { line } = placeOf(other.document.blocks[block]!, start);
  return `after ${quoted(other, last)} (line ${line})`;
}

function quoted({ document, sentences }: Segmented, index: number): string {
  return `«${excerpt(sentences[index]!.text, document.language)}»`;
}
