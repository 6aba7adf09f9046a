import type {} from "mdast-util-mdx";
import { BlockBuilder } from "../blocks.js";
import type { Block, BlockKind } from "../document.js";
import { kindOf } from "../html/elements.js";
import { readStretch } from "../html/stretch.js";
import type { Markup } from "../markup.js";
import { Places } from "../places.js";
import { attributePieces, expressionPieces, type JsxElement } from "./jsx.js";
import { MarkdownMarkup } from "./markup.js";
import { type Node, type Piece, piecesOf } from "./text.js";
import { childrenOf } from "./tree.js";

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
 * Turns a tree into blocks and markup.
 *
 * @param source the input
 * @param tree all of it
 */
export function readTree(source: string, tree: Node): MarkedUp {
  const reader = new TreeReader(source, tree);
  reader.read(tree, "paragraph");
  return reader.build();
}

/** Turns nodes, in the order of the document, into blocks and markup. */
class TreeReader {
  readonly #source: string;
  readonly #blocks: Block[] = [];
  readonly #places: Places;
  readonly #markup: MarkdownMarkup;

  constructor(source: string, tree: Node) {
    this.#source = source;
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
    else if (node.type === "paragraph") this.#readPassage(node, kindWithin(node) ?? kind);
    else if (node.type === "html") this.#readHtml(node, kind);
    else if (node.type === "code") this.#markup.addCode(node, this.#blocks.length);
    else if (node.type === "mdxJsxFlowElement") this.#readElement(node, kind);
    else for (const child of childrenOf(node)) this.read(child, CONTAINERS[node.type] ?? kind);
  }

  #readElement(element: JsxElement, kind: BlockKind): void {
    for (const pieces of attributePieces(element, this.#source)) {
      const builder = new BlockBuilder(this.#places);
      addPieces(pieces, builder);
      this.#add(builder.build(kind));
    }
    for (const child of element.children) this.read(child, kindOf(element.name ?? "") ?? kind);
  }

  #readHtml(node: Node, kind: BlockKind): void {
    this.#blocks.push(...readStretch(childrenOf(node).flatMap(piecesIn), kind, this.#places));
  }

  #readPassage(node: Node, kind: BlockKind): void {
    this.#markup.addPassage(node, this.#blocks.length);
    const builder = new BlockBuilder(this.#places);
    for (const child of childrenOf(node)) this.#addPhrase(child, builder);
    this.#add(builder.build(kind));
  }

  #add(block: Block | undefined): void {
    if (block !== undefined) this.#blocks.push(block);
  }

  #addPhrase(node: Node, builder: BlockBuilder): void {
    if (endsLine(node)) builder.endLine();
    addPieces(this.#piecesBefore(node), builder);
    for (const child of childrenOf(node)) this.#addPhrase(child, builder);
  }

  /** What a node has of text, before the nodes in it. */
  #piecesBefore(node: Node): readonly Piece[] {
    if (node.type === "mdxTextExpression") return expressionPieces(node, this.#source);
    if (node.type === "mdxJsxTextElement") return attributePieces(node, this.#source).flat();
    return piecesIn(node);
  }
}

function addPieces(pieces: readonly Piece[], builder: BlockBuilder): void {
  for (const { text, offset, endsLine } of pieces) {
    builder.add(text, offset);
    if (endsLine) builder.endLine();
  }
}

function endsLine(node: Node): boolean {
  if (node.type === "mdxJsxTextElement") return node.name === "br";
  return node.type === "break" || (node.type === "html" && LINE_BREAK_TAG.test(node.value));
}

function piecesIn(node: Node): readonly Piece[] {
  return node.type === "text" ? piecesOf(node) : [];
}

/** What a paragraph is by what stands in it alone. */
function kindWithin(paragraph: Node): BlockKind | undefined {
  if (isPicture(paragraph)) return "caption";
  const [only, ...others] = childrenOf(paragraph);
  return only?.type === "mdxJsxTextElement" && others.length === 0 ? kindOf(only.name ?? "") : undefined;
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
