import { BlockBuilder } from "./blocks.js";
import type { Block } from "./document.js";
import type { Piece } from "./pieces.js";
import type { Places } from "./places.js";

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** A message of a file in which messages have keys. */
export interface Message {
  readonly key: string;
  /** Its text, in the input's order. */
  readonly pieces: Iterable<Piece>;
}

/**
 * The blocks of messages, without those that are nothing but white space. A message's lines, if it has several, are
 * joined as those of a paragraph.
 *
 * @param places of the input; messages that are given in the input's order take one pass over it in all
 */
export function messageBlocks(messages: readonly Message[], places: Places): Block[] {
  return messages.map((message) => blockOf(message, places)).filter((block) => block !== undefined);
}

function blockOf({ key, pieces }: Message, places: Places): Block | undefined {
  const builder = new BlockBuilder(places);
  for (const { text, offset } of pieces) addLines(builder, text, offset);
  const block = builder.build("message");
  return block && { ...block, key };
}

function addLines(builder: BlockBuilder, text: string, offset: number): void {
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAK)) {
    builder.add(text.slice(start, index), offset + start);
    builder.endLine();
    start = index + lineBreak.length;
  }
  builder.add(text.slice(start), offset + start);
}
