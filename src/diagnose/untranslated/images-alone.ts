import type { Document } from "../../read/document.js";
import { bare } from "./left-text.js";

/** An image in Markdown, up to the end of its alternative text. */
const ALTERNATIVE_TEXT = /^!\[((?:[^[\]]|\[[^[\]]*\])*)\]/;

/** Whether all of a block's text is what stands for images that cannot be seen: a row of badges, or one picture. */
export function isImagesAlone({ blocks, markup }: Document, block: number): boolean {
  const images = (markup?.links ?? []).flatMap((link) => {
    const text = link.block === block ? ALTERNATIVE_TEXT.exec(link.text)?.[1] : undefined;
    return text === undefined ? [] : [bare(text)];
  });
  const rest = images.reduce((left, text) => left.replace(text, ""), bare(blocks[block]!.text));
  return images.length > 0 && rest === "";
}
