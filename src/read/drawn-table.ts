import type { Line } from "./lines.js";

/** A row of a table that is drawn with lines: `| one | two |`. */
const ROW = /^[|│┃║].*[|│┃║┤]$/u;
/** What parts the rows, or is above and below them: `+-----+-----+`, `|-----+-----|`, `├──┼──┤`. */
const RULE = /^[+|├┌└┏┗╔╚╠╟╞][-=+|─-╿\s]+$/u;
const STROKE = /[-=─━═]/;
/** The header and two rows: what has rules between these has them between all its rows. */
const LEAST_PARTED = 3;

/** Where tables are drawn in plain text. */
export interface DrawnTables {
  /** Lines of tables, those that are rules among them. */
  readonly lines: ReadonlySet<Line>;
  /** Those of them that go on with the row of the line before, where rules part the rows. */
  readonly continued: ReadonlySet<Line>;
}

/** Finds the tables of a text by its lines. */
export function drawnTables(lines: readonly Line[]): DrawnTables {
  const drawn = lines.filter((line) => isRule(line) || ROW.test(line.text));
  const all = new Set(drawn);
  const continued = new Set<Line>();
  for (const table of runsWithin(lines, all)) {
    const rows = rowsOf(table);
    if (rows.length < LEAST_PARTED) continue;
    for (const row of rows) for (const line of row.slice(1)) continued.add(line);
  }
  return { lines: all, continued };
}

/** Whether a line starts a row, or what follows a table; `undefined` if neither it nor the one before is of one. */
export function startsRow({ lines, continued }: DrawnTables, before: Line, line: Line): boolean | undefined {
  if (lines.has(line)) return !continued.has(line);
  return lines.has(before) ? true : undefined;
}

/** Lines of a set that stand one after the other. */
function runsWithin(lines: readonly Line[], set: ReadonlySet<Line>): Line[][] {
  const runs: Line[][] = [];
  lines.forEach((line, k) => {
    if (!set.has(line)) return;
    if (k > 0 && set.has(lines[k - 1]!)) runs.at(-1)!.push(line);
    else runs.push([line]);
  });
  return runs;
}

/** The lines of a table between its rules. */
function rowsOf(table: readonly Line[]): Line[][] {
  const rows: Line[][] = [[]];
  for (const line of table) {
    if (isRule(line)) rows.push([]);
    else rows.at(-1)!.push(line);
  }
  return rows.filter((row) => row.length > 0);
}

function isRule({ text }: Line): boolean {
  return RULE.test(text) && STROKE.test(text);
}
