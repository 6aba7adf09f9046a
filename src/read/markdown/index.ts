import { type MarkedUp, readTree } from "./reader.js";
import { markdownTree } from "./tree.js";

/**
 * Reads Markdown: CommonMark 0.31 with GitHub's tables, footnotes, task lists and strikethrough (of two tildes, as one
 * is a range in Chinese), and what generators of sites add (`dialect`). Headings, paragraphs, list items, quotations
 * and table cells are blocks. Text of links, inline code and images (their alternative text) is kept. Code blocks,
 * front matter, link targets and titles, and HTML comments and tags are no text to translate: what of it `Markup` has
 * is there, the rest is left out.
 *
 * @param source the decoded input
 */
export function readMarkdown(source: string): MarkedUp {
  return readTree(source, markdownTree(source));
}
