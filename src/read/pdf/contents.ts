import { type Line, lineOf, type Piece } from "./lines.js";

/** A line of a column, or of a table of contents without its leader and page number. */
export interface ContentsLine extends Line {
  /** Whether an entry of a table of contents ends with it. */
  readonly endsEntry?: boolean;
}

const PAGE = /^(?:\d{1,4}|[ivxlc]{1,7})$/iu;
const LONGEST_PAGE = 7;
const DOT = /[.．·•‥…⋯]/u;
const BLANK = /\s/u;
// Of a leader between an entry and its page.
const LEAST_DOTS = 5;
// In points: how far the page numbers of a table of contents are out of line.
const SAME_EDGE = 2;

/**
 * The lines of a column with the entries of a table of contents reduced to what they name: those whose page number
 * stands at the end of a leader of dots, and those whose page number stands apart in line with such ones.
 */
export function entriesOf(lines: readonly Line[]): ContentsLine[] {
  const edges = lines.filter(({ text }) => beforeLeader(text) !== undefined).map(({ right }) => right);
  if (edges.length === 0) return [...lines];
  return lines.map((line) => {
    const entry = beforeLeader(line.text);
    if (entry !== undefined) return entryOf(line, entry);
    const page = line.pieces.at(-1)!;
    const isEntry =
      line.pieces.length > 1 && PAGE.test(page.text) && edges.some((edge) => isNear(edge, page));
    return isEntry ? entryOf(line, lineOf(line.pieces.slice(0, -1)).text) : line;
  });
}

function isNear(edge: number, { right }: Piece): boolean {
  return Math.abs(edge - right) <= SAME_EDGE;
}

/** What a line names before a leader of dots that ends in a page number, if it does. */
function beforeLeader(text: string): string | undefined {
  let page = text.length;
  while (page > text.length - LONGEST_PAGE - 1 && page > 0 && !isLeader(text[page - 1]!)) page -= 1;
  if (!PAGE.test(text.slice(page))) return undefined;
  let dots = 0;
  let end = page;
  for (; end > 0 && isLeader(text[end - 1]!); end -= 1) if (DOT.test(text[end - 1]!)) dots += 1;
  return dots >= LEAST_DOTS && end > 0 ? text.slice(0, end) : undefined;
}

function isLeader(character: string): boolean {
  return DOT.test(character) || BLANK.test(character);
}

/** A line of one piece, so that it is no row of a table. */
function entryOf(line: Line, text: string): ContentsLine {
  const { left, right, y, size } = line;
  return { ...line, text, pieces: [{ left, right, y, size, text }], endsEntry: true };
}
