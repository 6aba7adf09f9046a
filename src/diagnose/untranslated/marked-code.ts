import type { Document } from "../../read/document.js";
import type { CodeSpan } from "../../read/markup.js";
import type { Segmented } from "../../segment/sentence.js";
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
  for (const [block, code] of codeByBlock(markup?.codeSpans ?? [])) {
    const whole = blocks[block]?.text;
    if (whole !== undefined) blanked.set(block, withoutParts(whole, code));
  }
  return blanked;
}

function codeByBlock(spans: readonly CodeSpan[]): ReadonlyMap<number, readonly string[]> {
  const byBlock = new Map<number, string[]>();
  for (const { block, text } of spans) {
    const known = byBlock.get(block);
    if (known === undefined) byBlock.set(block, [text]);
    else known.push(text);
  }
  return byBlock;
}

/** A text with parts of it, which stand there one after the other, blanked out. */
function withoutParts(text: string, parts: readonly string[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const part of parts) {
    const start = text.indexOf(part, end);
    if (start < 0) continue;
    pieces.push(text.slice(end, start), blank(part));
    end = start + part.length;
  }
  return pieces.join("") + text.slice(end);
}
