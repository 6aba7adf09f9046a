import type { Line } from "./lines.js";
import { MEASURES, type Measure, startsWide, widthOf } from "./width.js";

/** How a text was hard-wrapped: at which column, and how that column was counted. */
export interface Wrap {
  readonly column: number;
  readonly measure: Measure;
}

// In columns. Text is wrapped at 60 to 80, seldom beyond these; what ends elsewhere was ended by its author.
const NARROWEST = 50;
const WIDEST = 100;
// A line that falls this far short of the wrap column goes on if all else says so: not all programs fill lines.
const RAGGED_SHARE = 0.6;
// A Chinese line may end two characters early, lest punctuation starts the next one.
const KINSOKU_COLUMNS = 4;

// Evidence that a text is wrapped, as logarithms of likelihood ratios (wrapped : a line per paragraph), rounded from
// rates counted on novels, essays and news in both languages: wrapped at 60 to 80 columns with and without blank
// lines, and with a paragraph or sentence per line; the rates of open ends raised for verse and lists.
const PRIOR = -1;
// Of the runs of a wrapped text so many are wrapped; the others are code, lists, verse and tables, line by line. Debian's
// manuals as text, which are half code, are told as wrapped by it in both languages, and by a sum over all runs in one.
const PROSE = 0.5;
const EVIDENCE = {
  // How far a line reaches that another follows (no further word would have fitted; it would; it is longer than the
  // wrap column), and whether it ends as a sentence does.
  full: { Open: 1.8, Closed: -0.4 },
  short: { Open: -2, Closed: -1 },
  over: { Open: -2, Closed: -2 },
  // How a line starts after an open end, in a script that has case.
  lowercase: 2,
  uppercase: -1.8,
  // How the last line of several ends.
  last: { Open: -1.6, Closed: 0.6 },
};

const CLOSED_END = /[.!?。！？…:：;；]["'”’」』）)\]】》]*$/u;
/** How no title ends, nor any other line of its own. */
const GOES_ON =
  /(?:[,，、(（“‘「『《]|第|(?<=^|[\s(（“‘])(?:an?|and|as|at|by|for|from|in|of|on|or|read|see|that|the|to|with))$/iu;
const LOWERCASE_START = /^["'“‘(]*\p{Ll}/u;
const UPPERCASE_START = /^["'“‘(]*\p{Lu}/u;
const FIRST_WORD = /^[^\s\u2e80-\uffef]+[，。、；：？！）》」』】]*/u;

/** How a line that another follows fits a wrap column. */
type Fill = "full" | "short" | "over";
type End = "Open" | "Closed";

/** Two lines of the input, one after the other; widths in columns by the measure in question. */
interface Boundary {
  readonly width: number;
  /** What the first line would have measured with the first word of the second. */
  readonly reach: number;
  readonly end: End;
}

/**
 * Finds out whether a text is hard-wrapped, as the likeliest wrap column of all against a line per paragraph.
 *
 * @param runs runs of lines in which no line is known to start a paragraph but the first
 * @returns how it is wrapped, or `undefined` if each line is better taken as it is
 */
export function wrapOf(runs: readonly (readonly Line[])[]): Wrap | undefined {
  const several = runs.filter((run) => run.length > 1);
  const layout = several.map(layoutEvidence);
  let best: { wrap: Wrap; score: number } | undefined;
  for (const measure of MEASURES) {
    const boundaries = several.map((run) => boundariesOf(run, measure));
    for (const column of columnsIn(boundaries.flat())) {
      const score =
        PRIOR + sum(boundaries.map((run, k) => eitherWay(layout[k]! + columnEvidence(run, column))));
      if (score > (best?.score ?? 0)) best = { wrap: { column, measure }, score };
    }
  }
  return best?.wrap;
}

/** Whether a line goes on in the next one, in a text that is wrapped. */
export function runsOn(before: Line, after: Line, { column, measure }: Wrap): boolean {
  const boundary = boundaryOf(before, after, measure);
  const fill = fillOf(boundary, column);
  if (fill !== "short") return fill === "full";
  if (boundary.end === "Closed" || boundary.width < RAGGED_SHARE * column) return false;
  return LOWERCASE_START.test(after.text) || GOES_ON.test(before.text);
}

// What a run says of a text of which some runs are wrapped.
function eitherWay(evidence: number): number {
  const most = Math.max(evidence, 0);
  return most + Math.log(PROSE * Math.exp(evidence - most) + (1 - PROSE) * Math.exp(-most));
}

// What the lines' ends and starts say, wherever the wrap column is.
function layoutEvidence(run: readonly Line[]): number {
  const starts = run
    .slice(1)
    .map(({ text }, index) => (endOf(run[index]!) === "Open" ? caseEvidence(text) : 0));
  return sum(starts) + EVIDENCE.last[endOf(run.at(-1)!)];
}

// What the lines' widths say for a wrap column. Asked for some fifty columns of each text, so that nothing is made.
function columnEvidence(boundaries: readonly Boundary[], column: number): number {
  let total = 0;
  for (let i = 0; i < boundaries.length; i++) {
    const boundary = boundaries[i]!;
    total += EVIDENCE[fillOf(boundary, column)][boundary.end];
  }
  return total;
}

function caseEvidence(text: string): number {
  if (LOWERCASE_START.test(text)) return EVIDENCE.lowercase;
  return UPPERCASE_START.test(text) ? EVIDENCE.uppercase : 0;
}

function boundariesOf(run: readonly Line[], measure: Measure): readonly Boundary[] {
  return run.slice(1).map((after, index) => boundaryOf(run[index]!, after, measure));
}

function boundaryOf(before: Line, after: Line, measure: Measure): Boundary {
  // Most paragraphs are far too long to be a wrapped line: no need to measure them.
  const width = before.text.length > WIDEST ? WIDEST + 1 : widthOf(before.indent + before.text, measure);
  const word = FIRST_WORD.exec(after.text)?.[0] ?? "";
  const added = startsWide(after.text)
    ? measure.wide + KINSOKU_COLUMNS
    : measure.narrow + widthOf(word, measure);
  return { width, reach: width + added, end: endOf(before) };
}

function endOf({ text }: Line): End {
  return CLOSED_END.test(text) ? "Closed" : "Open";
}

function columnsIn(boundaries: readonly Boundary[]): ReadonlySet<number> {
  return new Set(
    boundaries.map(({ width }) => width).filter((width) => width >= NARROWEST && width <= WIDEST),
  );
}

function fillOf({ width, reach }: Boundary, column: number): Fill {
  if (width > column) return "over";
  return reach > column ? "full" : "short";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
