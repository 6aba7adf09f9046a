import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { BlockBuilder } from "./blocks.js";
import type { Block, BlockKind } from "./document.js";
import { readStretch } from "./html/stretch.js";
import { type Children, exactText, type Node, type Piece, piecesOf } from "./markdown-text.js";
import { Places } from "./places.js";

// YAML between `---` or TOML between `+++`, its first line a key, as the first thing in the file.
const FRONT_MATTER =
  /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:#.*(?:\r\n?|\n))*[\w"'-]+\s*[:=][\s\S]*?(?:\r\n?|\n)\1[ \t]*(?=[\r\n]|$)/;
const LINE_BREAK_TAG = /^<br\b/i;

/** What a container makes of the paragraphs in it. */
const CONTAINERS: Readonly<Partial<Record<Node["type"], BlockKind>>> = {
  blockquote: "quote",
  listItem: "item",
  footnoteDefinition: "paragraph",
};

/**
 * Reads Markdown: CommonMark 0.31 with GitHub's tables, footnotes, task lists and strikethrough (of two tildes, as one
 * is a range in Chinese). Headings, paragraphs, list items, quotations and table cells are blocks. Text of links,
 * inline code and images (their alternative text) is kept. Code blocks, front matter, link targets and titles, and
 * HTML comments and tags are no text to translate and are left out.
 *
 * @param source the decoded input
 */
export function readMarkdown(source: string): readonly Block[] {
  return blocksIn(markdownTree(source), "paragraph", new Places(source));
}

/** The tree of a Markdown text, without its front matter; the nodes' offsets are those of the input. */
export function markdownTree(source: string): Node {
  return fromMarkdown(blankFrontMatter(source), {
    extensions: [gfm({ singleTilde: false })],
    // Without their transforms, which make nodes that do not know where they stood.
    mdastExtensions: [...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })), exactText],
  });
}

// Spaces in its place keep all offsets right.
function blankFrontMatter(source: string): string {
  return source.replace(FRONT_MATTER, (matter) => matter.replace(/[^\r\n]/g, " "));
}

/** The blocks in a node; paragraphs are of the given kind. */
function blocksIn(node: Node, kind: BlockKind, places: Places): readonly Block[] {
  switch (node.type) {
    case "heading":
      return passage(node, "heading", places);
    case "tableCell":
      return passage(node, "cell", places);
    case "paragraph":
      return passage(node, isPicture(node) ? "caption" : kind, places);
    case "html":
      return readStretch(childrenOf(node).flatMap(piecesIn), kind, places);
    default:
      return childrenOf(node).flatMap((child) => blocksIn(child, CONTAINERS[node.type] ?? kind, places));
  }
}

function passage(node: Node, kind: BlockKind, places: Places): readonly Block[] {
  const builder = new BlockBuilder(places);
  for (const child of childrenOf(node)) addPhrase(child, builder);
  const block = builder.build(kind);
  return block === undefined ? [] : [block];
}

function addPhrase(node: Node, builder: BlockBuilder): void {
  if (node.type === "break" || (node.type === "html" && LINE_BREAK_TAG.test(node.value))) builder.endLine();
  for (const { text, offset, endsLine } of piecesIn(node)) {
    builder.add(text, offset);
    if (endsLine) builder.endLine();
  }
  for (const child of childrenOf(node)) addPhrase(child, builder);
}

function piecesIn(node: Node): readonly Piece[] {
  return node.type === "text" ? piecesOf(node) : [];
}

/** Whether a paragraph is images alone, or links around images. */
function isPicture(node: Node): boolean {
  return childrenOf(node).every(
    (child) =>
      child.type === "image" ||
      child.type === "imageReference" ||
      (child.type === "link" && isPicture(child)) ||
      (child.type === "text" && child.value.trim() === ""),
  );
}

function childrenOf(node: Node): Children {
  return "children" in node ? (node.children as Children) : [];
}
