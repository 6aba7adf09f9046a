import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { BlockBuilder } from "../blocks.js";
import type { Block, BlockKind } from "../document.js";
import { readStretch } from "../html/stretch.js";
import type { Markup } from "../markup.js";
import { Places } from "../places.js";
import { MarkdownMarkup } from "./markup.js";
import { type Children, exactText, type Node, type Piece, piecesOf } from "./text.js";

// YAML between `---` or TOML between `+++`, its first line a key, as the first thing in the file.
const FRONT_MATTER =
  /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:#.*(?:\r\n?|\n))*[\w"'-]+\s*[:=][\s\S]*?(?:\r\n?|\n)\1[ \t]*(?=[\r\n]|$)/;

/** The text of a document, and what its markup says beside it. */
export interface MarkedUp {
  readonly blocks: readonly Block[];
  readonly markup: Markup;
}

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
 * HTML comments and tags are no text to translate: what of it `Markup` has is there, the rest is left out.
 *
 * @param source the decoded input
 */
export function readMarkdown(source: string): MarkedUp {
  const tree = markdownTree(source);
  const reader = new MarkdownReader(source, tree);
  reader.read(tree, "paragraph");
  return reader.build();
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

/** Turns nodes, in the order of the document, into blocks and markup. */
class MarkdownReader {
  readonly #blocks: Block[] = [];
  readonly #places: Places;
  readonly #markup: MarkdownMarkup;

  constructor(source: string, tree: Node) {
    this.#places = new Places(source);
    this.#markup = new MarkdownMarkup(source, tree);
  }

  build(): MarkedUp {
    return { blocks: this.#blocks, markup: this.#markup.build() };
  }

  /** Reads a node; paragraphs in it are of the given kind. */
  read(node: Node, kind: BlockKind): void {
    if (node.type === "heading") this.#readPassage(node, "heading");
    else if (node.type === "tableCell") this.#readPassage(node, "cell");
    else if (node.type === "paragraph") this.#readPassage(node, isPicture(node) ? "caption" : kind);
    else if (node.type === "html") this.#readHtml(node, kind);
    else if (node.type === "code") this.#markup.addCode(node, this.#blocks.length);
    else for (const child of childrenOf(node)) this.read(child, CONTAINERS[node.type] ?? kind);
  }

  #readHtml(node: Node, kind: BlockKind): void {
    this.#blocks.push(...readStretch(childrenOf(node).flatMap(piecesIn), kind, this.#places));
  }

  #readPassage(node: Node, kind: BlockKind): void {
    this.#markup.addPassage(node, this.#blocks.length);
    const builder = new BlockBuilder(this.#places);
    for (const child of childrenOf(node)) addPhrase(child, builder);
    const block = builder.build(kind);
    if (block !== undefined) this.#blocks.push(block);
  }
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
