import type { DefaultTreeAdapterTypes } from "parse5";
import { type Markup, MarkupBuilder, type OffsetLine } from "../markup.js";
import { attribute, beginningOf, type Element } from "./elements.js";
import { walk } from "./walk.js";

const HEADING = /^h([1-6])$/;
// As highlight.js and Prism, GitHub and DocBook name languages.
const LANGUAGE = /(?:^|\s)(?:language-|lang-|highlight-source-)([\w+#-]+)/;
const LINE_END = /\r\n?|\n/;
/** Elements of code within a line. */
const CODE_SPANS = new Set(["code", "kbd", "samp", "tt"]);

/** A text node that stands in the page. */
type PlacedText = DefaultTreeAdapterTypes.TextNode & {
  readonly sourceCodeLocation: { readonly startOffset: number; readonly endOffset: number };
};

/** Gathers what a page's elements say beside text, as they are entered in document order. */
export class PageMarkup {
  readonly #source: string;
  readonly #builder: MarkupBuilder;

  /** @param source the whole page */
  constructor(source: string) {
    this.#source = source;
    this.#builder = new MarkupBuilder(source);
  }

  build(): Markup {
    return this.#builder.build();
  }

  /** Takes down a link, an image, code within a line or the level of a heading. */
  add(element: Element, block: number): void {
    const level = HEADING.exec(element.tagName)?.[1];
    if (level !== undefined) this.#builder.addHeading(block, Number(level));
    if (CODE_SPANS.has(element.tagName)) this.#addCodeSpan(element, block);
    const location = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
    const url = urlOf(element);
    if (!url || !location) return;
    this.#builder.addLink(url, block, { start: location.startOffset, end: location.endOffset });
  }

  /** Takes down a block of code that stands before a block. */
  addCode(element: Element, before: number): void {
    this.#builder.addCode(this.#linesOf(element), languageOf(element), before);
  }

  /** Code in code is part of it: keys that are pressed together. */
  #addCodeSpan(element: Element, block: number): void {
    const { parentNode } = element;
    if (parentNode !== null && "tagName" in parentNode && CODE_SPANS.has(parentNode.tagName)) return;
    const nodes = placedTextsIn(element);
    const text = nodes.map(({ value }) => value).join("");
    if (text.trim() === "") return;
    const [first, last] = [nodes[0]!.sourceCodeLocation, nodes.at(-1)!.sourceCodeLocation];
    const offsets = { start: first.startOffset, end: last.endOffset };
    this.#builder.addCodeSpan(text.replace(/\s+/g, " ").trim(), block, offsets);
  }

  #linesOf(element: Element): readonly OffsetLine[] {
    const lines: OffsetLine[] = [];
    let line = { text: "", offset: -1 };
    const end = () => {
      if (line.offset >= 0) lines.push(line);
      line = { text: "", offset: -1 };
    };
    walk(element, {
      enter: ({ tagName }) => {
        if (tagName === "br") end();
        return true;
      },
      text: (node) => {
        if (node.nodeName !== "#text" || !("value" in node) || !node.sourceCodeLocation) return;
        const { startOffset, endOffset } = node.sourceCodeLocation;
        const raw = offsetsOfLines(this.#source.slice(startOffset, endOffset));
        node.value.split(LINE_END).forEach((text, k) => {
          if (k > 0) end();
          const offset = startOffset + (raw[k] ?? 0);
          line = { text: line.text + text, offset: line.text.trim() === "" ? offset : line.offset };
        });
      },
      leave() {},
    });
    end();
    return lines;
  }
}

/** Where the text of each line begins, after the white space at its start. */
function offsetsOfLines(raw: string): number[] {
  const offsets: number[] = [];
  for (const { index, 1: indent } of raw.matchAll(/(?:^|\r\n?|\n)([^\S\r\n]*)/g)) {
    const lineEnd = LINE_END.exec(raw.slice(index, index + 2));
    offsets.push(index + (lineEnd?.index === 0 ? lineEnd[0].length : 0) + indent!.length);
  }
  return offsets;
}

function placedTextsIn(element: Element): PlacedText[] {
  const nodes: PlacedText[] = [];
  walk(element, {
    enter: () => true,
    text: (node) => {
      if (node.nodeName === "#text" && "value" in node && node.sourceCodeLocation)
        nodes.push(node as PlacedText);
    },
    leave() {},
  });
  return nodes;
}

function urlOf(element: Element): string | undefined {
  if (element.tagName === "a") return attribute(element, "href")?.trim();
  return element.tagName === "img" ? attribute(element, "src")?.trim() : undefined;
}

function languageOf(element: Element): string | undefined {
  const classes = beginningOf(element).elements.map((each) => attribute(each, "class") ?? "");
  return LANGUAGE.exec(classes.join(" "))?.[1];
}
