import type { Document } from "../../read/document.js";
import type { Segmented } from "../../segment/sentence.js";
import { grouped } from "../grouped.js";
import { blank } from "./left-text.js";

/** The sentences of a text, with the code in them blanked out that the document marks as such. */
export function sentencesWithoutCode({ document, sentences }: Segmented): string[] {
  const blanked = blocksWithoutCode(document);
  return sentences.map(
    ({ text, block, start }) => blanked.get(block)?.slice(start, start + text.length) ?? text,
  );
}

/** The texts of blocks that have code in them, by index. */
function blocksWithoutCode({ blocks, markup }: Document): ReadonlyMap<number, string> {
  const blanked = new Map<number, string>();
  for (const [block, spans] of grouped(markup?.codeSpans ?? [], (span) => span.block)) {
    const whole = blocks[block]?.text;
    if (whole !== undefined) blanked.set(block, withoutParts(whole, spans));
  }
  return blanked;
}

/** A text with parts of it, which stand there one after the other, blanked out. */
function withoutParts(text: string, parts: readonly { readonly text: string }[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { text: part } of parts) {
    const start = text.indexOf(part, end);
    if (start < 0) continue;
    pieces.push(text.slice(end, start), blank(part));
    end = start + part.length;
  }
  return pieces.join("") + text.slice(end);
}
