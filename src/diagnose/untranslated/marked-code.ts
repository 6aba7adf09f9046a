import type { Document } from "../../read/document.js";
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
  for (const { block, text } of markup?.codeSpans ?? []) {
    const whole = blanked.get(block) ?? blocks[block]?.text;
    if (whole !== undefined) blanked.set(block, whole.replace(text, blank));
  }
  return blanked;
}
