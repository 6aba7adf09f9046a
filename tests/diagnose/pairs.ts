import type { Bead } from "../../src/align/bead.js";
import type { BlockKind, Language } from "../../src/read/document.js";
import type { Segmented, Sentence } from "../../src/segment/sentence.js";

/** A text from the sentences of its blocks, a block on every other line; English sentences stand apart by a space. */
export function text(
  path: string,
  language: Language,
  blocks: readonly (readonly string[])[],
  kind: BlockKind = "paragraph",
): Segmented {
  const between = language === "en" ? " " : "";
  const sentences: Sentence[] = [];
  blocks.forEach((parts, block) => {
    let start = 0;
    for (const part of parts) {
      sentences.push({ text: part, block, start });
      start += part.length + between.length;
    }
  });
  const document = {
    path,
    language,
    format: "text",
    encoding: "UTF-8",
    numbering: "lines" as const,
    warnings: [],
    sha256: "0".repeat(64),
    blocks: blocks.map((parts, index) => {
      const line = 2 * index + 1;
      return { kind, text: parts.join(between), line, anchors: [{ start: 0, line, column: 1 }] };
    }),
  };
  return { document, sentences };
}

/** Beads in order from their sizes and confidences: `[1, 0, 0.9]` takes the next sentence of the source alone. */
export function beads(...sizes: readonly (readonly [number, number, number?])[]): Bead[] {
  let next = { source: 0, target: 0 };
  return sizes.map(([a, b, confidence = 0.9]) => {
    const { source, target } = next;
    next = { source: source + a, target: target + b };
    return {
      source: { start: source, end: next.source },
      target: { start: target, end: next.target },
      confidence,
    };
  });
}
