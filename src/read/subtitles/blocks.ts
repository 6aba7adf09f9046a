import { BlockBuilder } from "../blocks.js";
import type { Anchor, Block, Cue } from "../document.js";
import type { Places } from "../places.js";
import type { RawCue } from "./cues.js";
import type { Speech } from "./speech.js";

/** A run of lines as one block that knows when which part of its text is on screen. */
export function cueBlock(lines: readonly Speech[], places: Places): Block | undefined {
  const builder = new BlockBuilder(places);
  const cueOf = new Map<number, RawCue>();
  for (const { pieces, cue } of lines) {
    cueOf.set(places.at(pieces[0]!.offset).line, cue);
    for (const { text, offset } of pieces) builder.add(text, offset);
    builder.endLine();
  }
  const block = builder.build("cue");
  return block && { ...block, cues: cuesOf(block.anchors, cueOf) };
}

/** Every line of the input starts with an anchor, and no line is of two cues. */
function cuesOf(anchors: readonly Anchor[], cueOf: ReadonlyMap<number, RawCue>): Cue[] {
  return anchors
    .map(({ start, line }) => ({ start, cue: cueOf.get(line)! }))
    .filter(({ cue }, index, all) => cue !== all[index - 1]?.cue)
    .map(({ start, cue: { from, to } }) => ({ start, from, to }));
}
