import type { DefaultTreeAdapterTypes } from "parse5";
import type { Block, BlockKind } from "../document.js";
import type { Markup } from "../markup.js";
import { type Element, kindOf, partsBlocks, rolesOf } from "./elements.js";
import type { LeftOut } from "./left-out.js";
import { type MainText, mainText } from "./main-text.js";
import { PageMarkup } from "./markup.js";
import { isNote } from "./notes.js";
import { Passages } from "./passages.js";
import { Preformatted } from "./preformatted.js";
import { treeOf } from "./tree.js";
import { type Reader, walkVisible } from "./visible.js";
import { walk } from "./walk.js";
import { CDATA, CDATA_END, isXhtml } from "./xhtml.js";

type TextNode = DefaultTreeAdapterTypes.TextNode;
type CommentNode = DefaultTreeAdapterTypes.CommentNode;

/** What a page holds. */
export interface Page {
  readonly blocks: readonly Block[];
  readonly markup: Markup;
  /** How many elements were left out, and why, of those that readers would see. */
  readonly leftOut: ReadonlyMap<LeftOut, number>;
  /** What text was left out for being outside of, if any was. */
  readonly within?: MainText["within"];
}

/**
 * Reads a page of HTML or XHTML. Each block's anchors say where its text stands in the input.
 *
 * @param source the page
 * @param path what messages call it
 * @param isChapter whether it is XHTML of a book: all of it is main text
 * @throws InputFailure if it is nested or large beyond what a page would be
 */
export function readPage(source: string, path: string, isChapter = false): Page {
  const body = treeOf(source, isChapter || isXhtml(source), path);
  const { parts, title, within }: MainText = isChapter ? { parts: [body] } : mainText(body);
  const reader = new PageReader(source);
  for (const part of parts) walkVisible(part, { isBook: isChapter, title }, reader);
  reader.passages.part("paragraph");
  const { blocks } = reader.passages;
  return { blocks, markup: reader.markup.build(), leftOut: reader.leftOut, ...(within && { within }) };
}

/** Turns what is visible of a page into blocks. */
class PageReader implements Reader {
  readonly passages: Passages;
  readonly markup: PageMarkup;
  readonly leftOut = new Map<LeftOut, number>();
  readonly #source: string;
  /** The text of the `pre` that is open. */
  #preformatted: Preformatted | undefined;
  /** What each open element makes of the text in it. */
  readonly #kinds: BlockKind[] = [];

  constructor(source: string) {
    this.#source = source;
    this.passages = new Passages(source);
    this.markup = new PageMarkup(source);
  }

  enter(element: Element): void {
    const kind = kindIn(element, this.#kind);
    this.#kinds.push(kind);
    if (element.tagName === "br") this.#breakLine();
    if (partsBlocks(element.tagName)) this.passages.part(kind);
    this.markup.add(element, this.passages.blocks.length);
    if (element.tagName === "pre") this.#preformatted ??= new Preformatted();
  }

  text({ nodeName, sourceCodeLocation }: TextNode | CommentNode): void {
    if (!sourceCodeLocation) return;
    const { startOffset: start, endOffset: end } = sourceCodeLocation;
    if (nodeName === "#text" && this.#preformatted)
      this.#preformatted.add(this.#source.slice(start, end), start);
    else if (nodeName === "#text") this.passages.add(start, end);
    else if (this.#isCdata(start, end)) {
      this.passages.addLiteral(start + CDATA.length, end - CDATA_END.length);
    }
  }

  leave(element: Element): void {
    this.#kinds.pop();
    if (element.tagName === "pre") this.#endPreformatted();
    if (partsBlocks(element.tagName)) this.passages.part(this.#kind);
  }

  leaveOut(element: Element, reason: LeftOut): void {
    if (partsBlocks(element.tagName)) this.passages.part(this.#kind);
    if (reason === "code") this.markup.addCode(element, this.passages.blocks.length);
    if (reason !== "nothing" && hasText(element)) {
      this.leftOut.set(reason, (this.leftOut.get(reason) ?? 0) + 1);
    }
  }

  /** Whether a comment stands for CDATA; not if for the start alone of CDATA without an end. */
  #isCdata(start: number, end: number): boolean {
    return (
      this.#source.startsWith(CDATA, start) && this.#source.startsWith(CDATA_END, end - CDATA_END.length)
    );
  }

  #breakLine(): void {
    if (this.#preformatted) this.#preformatted.breakLine();
    else this.passages.breakLine();
  }

  #endPreformatted(): void {
    if (this.#preformatted) this.passages.addPreformatted(this.#preformatted, this.#kind);
    this.#preformatted = undefined;
  }

  get #kind(): BlockKind {
    return this.#kinds.at(-1) ?? "paragraph";
  }
}

/** What text is of in an element, if it is of the given kind around it. */
function kindIn(element: Element, around: BlockKind): BlockKind {
  const kind = rolesOf(element).includes("heading") ? "heading" : kindOf(element.tagName);
  if (kind === "heading") return kind;
  return around === "footnote" || isNote(element) ? "footnote" : (kind ?? around);
}

function hasText(element: Element): boolean {
  let found = false;
  walk(element, {
    enter: ({ tagName }) => !found && !/^(?:script|style|svg|template)$/.test(tagName),
    text: (node) => {
      found ||= "value" in node && /\S/.test(node.value);
    },
    leave() {},
  });
  return found;
}
