import { type Markup, MarkupBuilder, type OffsetLine } from "../markup.js";
import type { JsxElement } from "./jsx.js";
import type { Node } from "./text.js";
import { childrenOf } from "./tree.js";

type Of<Type extends Node["type"]> = Extract<Node, { readonly type: Type }>;

/** HTML's own links and images within a line. */
const TAG_URL = /^<(?:a|img)\s(?:[^>]*\s)?(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Gathers what Markdown's nodes say beside text, as they are passed in document order. */
export class MarkdownMarkup {
  readonly #source: string;
  readonly #builder: MarkupBuilder;
  /** The targets of links and images by reference. */
  readonly #definitions = new Map<string, string>();
  readonly #lineStarts: readonly number[];

  /**
   * @param source the input
   * @param tree all of it
   */
  constructor(source: string, tree: Node) {
    this.#source = source;
    this.#builder = new MarkupBuilder(source);
    this.#lineStarts = [
      0,
      ...[...source.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length),
    ];
    this.#define(tree);
  }

  build(): Markup {
    return this.#builder.build();
  }

  /** Takes down a block of code that stands before a block. */
  addCode({ value, lang, position }: Of<"code">, before: number): void {
    const { start, end } = position!;
    const texts = value.split(/\r\n?|\n/);
    // What is indented begins with its indent, and may have empty lines after it that are none of its text.
    const isFenced = /^(?:```|~~~)/.test(this.#source.slice(start.offset!, end.offset));
    const first = start.line - 1 + (isFenced ? 1 : 0);
    const lines = texts.map((text, k) => ({ text, offset: this.#offsetOf(text, first + k) }));
    this.#builder.addCode(lines satisfies OffsetLine[], lang ?? undefined, before);
  }

  /** Takes down what is in a heading, paragraph or cell that becomes a block. */
  addPassage(node: Node, block: number): void {
    if (node.type === "heading") this.#builder.addHeading(block, node.depth);
    this.#addMarks(node, block);
  }

  #addMarks(node: Node, block: number): void {
    const offsets = { start: node.position!.start.offset!, end: node.position!.end.offset! };
    const url = this.#urlOf(node);
    if (url !== undefined) this.#builder.addLink(url, block, offsets);
    if (node.type === "inlineCode") this.#builder.addCodeSpan(onOneLine(textIn(node)), block, offsets);
    for (const child of childrenOf(node)) this.#addMarks(child, block);
  }

  #urlOf(node: Node): string | undefined {
    if (node.type === "link" || node.type === "image") return node.url;
    if (node.type === "linkReference" || node.type === "imageReference") {
      return this.#definitions.get(node.identifier);
    }
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") return jsxUrlOf(node);
    const tag = node.type === "html" ? TAG_URL.exec(node.value) : null;
    return tag?.slice(1).find((url) => url !== undefined);
  }

  #define(node: Node): void {
    // The first of several with the same name counts.
    if (node.type === "definition" && !this.#definitions.has(node.identifier)) {
      this.#definitions.set(node.identifier, node.url);
    }
    for (const child of childrenOf(node)) this.#define(child);
  }

  /** Where a line of code begins in a line of the input, which may have an indent or a quotation's mark before it. */
  #offsetOf(text: string, line: number): number {
    const start = this.#lineStarts[Math.min(line, this.#lineStarts.length - 1)]!;
    const end = this.#lineStarts[line + 1] ?? this.#source.length;
    const indent = text.trim() === "" ? 0 : this.#source.slice(start, end).lastIndexOf(text.trim());
    return start + Math.max(0, indent);
  }
}

function textIn(node: Node): string {
  return "value" in node && node.type === "text" ? node.value : childrenOf(node).map(textIn).join("");
}

function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, " ");
}

/** The target of a link or an image; in Docusaurus a link has it as `to`. */
function jsxUrlOf({ attributes }: JsxElement): string | undefined {
  for (const attribute of attributes) {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") continue;
    if (["href", "src", "to"].includes(attribute.name)) return attribute.value;
  }
  return undefined;
}
