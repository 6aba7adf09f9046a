import { BlockBuilder } from "../blocks.js";
import type { Block, BlockKind } from "../document.js";
import type { Piece } from "../markdown/text.js";
import type { Places } from "../places.js";
import { kindOf } from "./elements.js";
import { resolvedPieces } from "./references.js";

// Comments and elements that hold no text to translate, to the end if they are not closed; tags, if they are.
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<!\[CDATA\[|\]\]>|<[!?/]?[a-z][^>]*>/gi;
const INLINE_TAG =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)\b/i;
const LINE_BREAK_TAG = /^<br\b/i;
const TAG_NAME = /^<([a-z][\da-z]*)/i;

/**
 * Reads a stretch of HTML in Markdown: its text between tags. Tags other than inline ones part blocks.
 *
 * @param lines its lines, as they stand in the input
 * @param kind what text is of which the tags do not tell
 * @param places of the input
 */
export function readStretch(lines: readonly Piece[], kind: BlockKind, places: Places): readonly Block[] {
  const source = lines.map(({ text }) => text).join("\n");
  const blocks: (Block | undefined)[] = [];
  let current = { kind, builder: new BlockBuilder(places) };
  let start = 0;
  for (const { index, 0: markup } of source.matchAll(MARKUP)) {
    addText(piecesBetween(lines, start, index), current.builder);
    start = index + markup.length;
    if (LINE_BREAK_TAG.test(markup)) current.builder.endLine();
    if (!partsBlocks(markup)) continue;
    blocks.push(current.builder.build(current.kind));
    current = { kind: kindBy(markup) ?? kind, builder: new BlockBuilder(places) };
  }
  addText(piecesBetween(lines, start, source.length), current.builder);
  return [...blocks, current.builder.build(current.kind)].filter((block) => block !== undefined);
}

function partsBlocks(markup: string): boolean {
  return /^<\/?[a-z]/i.test(markup) && !INLINE_TAG.test(markup) && !LINE_BREAK_TAG.test(markup);
}

function kindBy(markup: string): BlockKind | undefined {
  return kindOf(TAG_NAME.exec(markup)?.[1]?.toLowerCase() ?? "");
}

/** What lies between two offsets of the lines joined by line feeds. */
function piecesBetween(lines: readonly Piece[], start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let lineStart = 0;
  for (const { text, offset } of lines) {
    const from = Math.max(start - lineStart, 0);
    const to = Math.min(end - lineStart, text.length);
    const endsLine = end > lineStart + text.length;
    if (from <= to) pieces.push({ text: text.slice(from, to), offset: offset + from, endsLine });
    lineStart += text.length + 1;
  }
  return pieces;
}

function addText(pieces: readonly Piece[], builder: BlockBuilder): void {
  for (const { text, offset, endsLine } of pieces) {
    for (const piece of resolvedPieces(text, offset)) builder.add(piece.text, piece.offset);
    if (endsLine) builder.endLine();
  }
}
