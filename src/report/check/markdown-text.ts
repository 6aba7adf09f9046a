import { fitted, printable } from "../width.js";

/** Where Markdown, HTML, GitHub's tables or mathematics could start. */
const MARKS = /[\\`*_[\]<>|~]|&(?=#?\w)/g;

/**
 * After what a mark without width keeps GitHub from making a link of text, or a message to somebody: in mentions,
 * references to issues, addresses, and names of emoji. It reads these where backslashes are gone already.
 */
const LINKED = /@|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=[\w+-]+:)/gi;

/** Text on one line, as GitHub Flavored Markdown has it within a table: as it reads, and nothing else. */
export function markdownText(text: string, mostColumns = Number.POSITIVE_INFINITY): string {
  return fitted(printable(text), mostColumns)
    .trim()
    .replace(MARKS, "\\$&")
    .replace(LINKED, "$&&#8203;")
    .replaceAll("$", "&#36;");
}
