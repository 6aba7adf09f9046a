import { InputFailure } from "../failure.js";
import { checkChinese, checkEnglish, type GlossaryTerm, hasHan, type TermPlace } from "./glossary-term.js";

const LINE_END = /\r\n|\r|\n/;
/** Between terms of one cell that all mean the same. */
const SEPARATOR = /[;；|]/;
const COMMENT = "#";
/** Characters of a wrong line that a message shows. */
const SHOWN = 40;

/**
 * Reads terms from lines of cells with tabs between them. Which of the first two cells is Chinese is told by its
 * characters, line by line; further cells are passed over, and so are blank lines, lines that start with `#`, and a
 * first line of headings. `;`, `；` or `|` parts terms of one cell: each translates each of the other.
 *
 * @param path what messages call the file
 * @throws InputFailure if a line is not a Chinese term and an English one
 */
export function readGlossaryLines(text: string, path: string): GlossaryTerm[] {
  const lines = text
    .split(LINE_END)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== "" && !content.startsWith(COMMENT));
  const first = lines[0];
  const terms = first !== undefined && isHeading(first.content) ? lines.slice(1) : lines;
  return terms.flatMap(({ content, line }) => termsOf(content, { path, line }));
}

function isHeading(line: string): boolean {
  const [left = "", right = ""] = cellsOf(line);
  return left !== "" && right !== "" && !hasHan(left) && !hasHan(right);
}

function termsOf(line: string, place: TermPlace): GlossaryTerm[] {
  const [left = "", right = ""] = cellsOf(line);
  if (left === "" || right === "") throw wrongLine("a term without its translation", line, place);
  if (hasHan(left) === hasHan(right)) {
    throw wrongLine(hasHan(left) ? "both columns are Chinese" : "neither column is Chinese", line, place);
  }
  const [chinese, english] = hasHan(left) ? [left, right] : [right, left];
  const translations = alternatives(english);
  if (translations.length === 0) throw wrongLine("a term without its translation", line, place);
  for (const term of alternatives(chinese)) checkChinese(term, place);
  for (const term of translations) checkEnglish(term, place);
  return alternatives(chinese).flatMap((chinese) => translations.map((english) => ({ chinese, english })));
}

function cellsOf(line: string): string[] {
  return line.split("\t").map((cell) => cell.trim());
}

function alternatives(cell: string): string[] {
  return cell
    .split(SEPARATOR)
    .map((term) => term.trim())
    .filter((term) => term !== "");
}

function wrongLine(problem: string, line: string, place: TermPlace): InputFailure {
  return new InputFailure(problem, {
    ...place,
    expected: "a Chinese term, a tab and an English term",
    got: [...line.trim()].slice(0, SHOWN).join(""),
    hint: "put # before a line that is no term",
  });
}
