import type { Block } from "../document.js";
import { type Markup, MarkupBuilder } from "../markup.js";
import { Places } from "../places.js";
import { partsOf } from "./body.js";
import { leftmost, linesOf } from "./lines.js";
import type { Code, Part } from "./parts.js";
import { blockOf, type Reader } from "./passage.js";

const URL = /^(?:[a-z][a-z\d+.-]*:|\/|\.)/i;

/**
 * Reads reStructuredText as docutils does, with the directives and roles of Sphinx
 * (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html). Titles, paragraphs, items of lists, quotations,
 * cells and captions are blocks; inline markup is left out. Code, signatures and levels of titles are markup. Comments,
 * targets, options of directives and directives without text are left out.
 *
 * @param source the decoded input
 */
export function readRst(source: string): { readonly blocks: readonly Block[]; readonly markup: Markup } {
  const parts = partsOf(linesOf(source));
  const blocks: Block[] = [];
  const markup = new MarkupBuilder(source);
  const levels = new Map<string, number>();
  const reader: Reader = { places: new Places(source), markup, urlOf: urlsOf(parts) };
  for (const part of parts) {
    if (part.type === "code") addCode(part, blocks.length, markup);
    if (part.type !== "title" && part.type !== "passage") continue;
    const isTitle = part.type === "title";
    const lines = isTitle ? [part.line] : part.lines;
    const block = blockOf(lines, isTitle ? "heading" : part.kind, blocks.length, reader);
    if (isTitle) markup.addHeading(blocks.length, levelOf(part.style, levels));
    if (block !== undefined) blocks.push(block);
  }
  return { blocks, markup: markup.build() };
}

/** Styles are levels in the order in which they come first. */
function levelOf(style: string, levels: Map<string, number>): number {
  const known = levels.get(style) ?? levels.size + 1;
  levels.set(style, known);
  return known;
}

function addCode({ lines, language }: Code, before: number, markup: MarkupBuilder): void {
  const margin = leftmost(lines);
  const indented = lines.map(({ column, text, offset }) => {
    return { text: text === "" ? "" : " ".repeat(Math.max(0, column - margin)) + text, offset };
  });
  markup.addCode(indented, language, before);
}

/** Where names lead to: names are the same in either case, whatever white space they have; the first counts. */
function urlsOf(parts: readonly Part[]): (name: string) => string | undefined {
  const urls = new Map<string, string>();
  for (const part of parts) {
    if (part.type !== "target" || !URL.test(part.url)) continue;
    const key = keyOf(part.name);
    if (!urls.has(key)) urls.set(key, part.url);
  }
  return (name) => urls.get(keyOf(name));
}

function keyOf(name: string): string {
  return name.replace(/\\(.)/g, "$1").replace(/\s+/g, " ").trim().toLowerCase();
}
