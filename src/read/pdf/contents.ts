import { type Line, lineOf, type Piece } from "./lines.js";

/** A line of a column, or of a table of contents without its leader and page number. */
export interface ContentsLine extends Line {
  /** Whether an entry of a table of contents ends with it. */
  readonly endsEntry?: boolean;
}

// The dots between an entry and its page, and the page; and the page alone, apart from its entry.
const LEADER = /[\s\u2003]*(?:[.．·•‥…⋯]\s*){5,}[\s\u2003]*(\d{1,4}|[ivxlc]{1,7})?$/iu;
const PAGE = /^(?:\d{1,4}|[ivxlc]{1,7})$/iu;
// In points: how far the page numbers of a table of contents are out of line.
const SAME_EDGE = 2;

/**
 * The lines of a column with the entries of a table of contents reduced to what they name: those whose page number
 * stands at the end of a leader of dots, and those whose page number stands apart in line with such ones.
 */
export function entriesOf(lines: readonly Line[]): ContentsLine[] {
  const edges = lines.filter(hasLeader).map(({ right }) => right);
  if (edges.length === 0) return [...lines];
  return lines.map((line) => {
    if (hasLeader(line)) return entryOf(line, lineOf(line.pieces).text.replace(LEADER, ""));
    const page = line.pieces.at(-1)!;
    const isEntry =
      line.pieces.length > 1 && PAGE.test(page.text) && edges.some((edge) => isNear(edge, page));
    return isEntry ? entryOf(line, lineOf(line.pieces.slice(0, -1)).text) : line;
  });
}

function isNear(edge: number, { right }: Piece): boolean {
  return Math.abs(edge - right) <= SAME_EDGE;
}

/** Whether a line names something before a leader that ends in a page number. */
function hasLeader({ text }: Line): boolean {
  const leader = LEADER.exec(text);
  return leader !== null && leader.index > 0 && leader[1] !== undefined;
}

/** A line of one piece, so that it is no row of a table. */
function entryOf(line: Line, text: string): ContentsLine {
  const { left, right, y, size } = line;
  return { ...line, text, pieces: [{ left, right, y, size, text }], endsEntry: true };
}
