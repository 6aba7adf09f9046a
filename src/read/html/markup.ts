import { type Markup, MarkupBuilder, type OffsetLine } from "../markup.js";
import { attribute, beginningOf, type Element } from "./elements.js";
import { walk } from "./walk.js";

const HEADING = /^h([1-6])$/;
// As highlight.js and Prism, GitHub and DocBook name languages.
const LANGUAGE = /(?:^|\s)(?:language-|lang-|highlight-source-)([\w+#-]+)/;
const LINE_END = /\r\n?|\n/;

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

  /** Takes down a link, an image or the level of a heading. */
  add(element: Element, block: number): void {
    const level = HEADING.exec(element.tagName)?.[1];
    if (level !== undefined) this.#builder.addHeading(block, Number(level));
    const location = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
    const url = urlOf(element);
    if (!url || !location) return;
    this.#builder.addLink(url, block, { start: location.startOffset, end: location.endOffset });
  }

  /** Takes down a block of code that stands before a block. */
  addCode(element: Element, before: number): void {
    this.#builder.addCode(this.#linesOf(element), languageOf(element), before);
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

function urlOf(element: Element): string | undefined {
  if (element.tagName === "a") return attribute(element, "href")?.trim();
  return element.tagName === "img" ? attribute(element, "src")?.trim() : undefined;
}

function languageOf(element: Element): string | undefined {
  const classes = beginningOf(element).elements.map((each) => attribute(each, "class") ?? "");
  return LANGUAGE.exec(classes.join(" "))?.[1];
}
