import type { Block, Document, Language } from "../../src/read/document.js";

/** Paragraphs on the lines 1, 2, 3 … */
export function blocksOf(...texts: readonly string[]): Block[] {
  return texts.map((text, index) => {
    const line = index + 1;
    return { kind: "paragraph", text, line, anchors: [{ start: 0, line, column: 1 }] };
  });
}

/** A text file of such paragraphs. */
export function documentOf(language: Language, ...texts: readonly string[]): Document {
  return {
    path: "a.txt",
    language,
    format: "text",
    encoding: "UTF-8",
    numbering: "lines",
    sha256: "0".repeat(64),
    blocks: blocksOf(...texts),
    warnings: [],
  };
}
