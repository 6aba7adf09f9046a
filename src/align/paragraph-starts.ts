import type { Block } from "../read/document.js";
import type { Segmented } from "../segment/sentence.js";

/** A boundary beside a heading counts as so many: no translator makes one sentence of it and the text below. */
const BESIDE_HEADING = 3;

/** What ends a sentence, or leads on to the next paragraph; then perhaps quotes and brackets. */
const STOP = /[.!?。！？…:：;；,，][\p{Pf}\p{Pe}"'”’]*\s*$/u;

/**
 * For each sentence how firmly a paragraph starts with it: 0 where none does. Lines that the user calls sentences are
 * in no paragraph, and neither are subtitles, as each language parts and joins its cues as they fit the picture.
 */
export function paragraphStarts({ document: { blocks }, sentences }: Segmented): Uint8Array {
  const hasParagraphs = blocks.some(({ kind }) => kind !== "line" && kind !== "cue");
  const isHeading = blocks.map(looksLikeHeading);
  return Uint8Array.from(sentences, ({ block }, i) => {
    if (!hasParagraphs || block === sentences[i - 1]?.block) return 0;
    return isHeading[block] || isHeading[block - 1] ? BESIDE_HEADING : 1;
  });
}

/** Plain text has no headings but for paragraphs without a stop. */
function looksLikeHeading({ kind, text }: Block): boolean {
  return kind === "heading" || !STOP.test(text);
}
