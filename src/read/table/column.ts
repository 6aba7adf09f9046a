import { InputFailure } from "../../failure.js";
import type { ReadContext } from "../reader.js";
import { firstRowOf, headingKey, isHeading, isHeadingRow } from "./heading.js";
import { type Column, indexOfLetter, letterOf, type Table, widthOf } from "./table.js";
import { type TextColumn, textColumns } from "./text-columns.js";

/** Characters of a heading, or columns, that a message shows. */
const SHOWN = 20;
/** As many as spreadsheets have. */
const MOST_COLUMNS = 16_384;

/**
 * The column that is wanted: the one that the user names, else the only one with text, else the only one in the
 * language that is wanted. Where the file is both texts of the pair, the source is the first of the two. Of several, a
 * heading that is known decides.
 *
 * @throws InputFailure if there are too many columns; or, listing them, if there is none of that name or more than one
 *   might be meant
 */
export function columnOf(table: Table, context: ReadContext): Column {
  const width = widthOf(table);
  if (width > MOST_COLUMNS) throw tooWide(width, context.path);
  if (context.column !== undefined) return namedColumn(table, context.column, context.path);
  const first = firstRowOf(table);
  const row = table.rows[first] ?? [];
  const start = isHeadingRow(row) ? first + 1 : first;
  const columns = textColumns(table, start);
  const candidates = fitting(columns, row, context);
  if (candidates.length === 1) return { index: candidates[0]!.index, start };
  if (columns.length === 0) throw unclear("no column has text", listed(table), context);
  const indexes = (candidates.length > 0 ? candidates : columns).map(({ index }) => index);
  throw unclear("it cannot be told which column is the text", listed(table, indexes), context);
}

function tooWide(width: number, path: string): InputFailure {
  const problem = "the table is wider than a document would be";
  return new InputFailure(problem, { path, expected: `at most ${MOST_COLUMNS} columns`, got: String(width) });
}

function unclear(problem: string, got: string, { path }: ReadContext): InputFailure {
  return new InputFailure(problem, {
    path,
    got,
    hint: "name one with --column, by its heading, letter or number",
  });
}

/** The columns that may be meant; `row` is the first one, in which headings are. */
function fitting(columns: readonly TextColumn[], row: readonly string[], context: ReadContext): TextColumn[] {
  if (columns.length < 2) return [...columns];
  const isHeaded = ({ index }: TextColumn) => isHeading(row[index] ?? "");
  const wanted = wantsChinese(context);
  if (wanted !== undefined) {
    const inLanguage = columns.filter((column) => column.isChinese === wanted);
    const headed = inLanguage.filter(isHeaded);
    return headed.length === 1 ? headed : inLanguage;
  }
  const headed = columns.filter(isHeaded);
  const [source, target, ...others] = headed.length === 2 ? headed : columns;
  const isPair = others.length === 0 && source!.isChinese !== target!.isChinese;
  if (!context.holdsBoth || !isPair) return [...columns];
  return [context.side === "source" ? source! : target!];
}

/** By its own language or, as the pair has both, by the other text's; `undefined` where neither is known. */
function wantsChinese({ language, otherLanguage }: ReadContext): boolean | undefined {
  if (language !== undefined) return language !== "en";
  return otherLanguage === undefined ? undefined : otherLanguage === "en";
}

/** By its heading, which then is no text; by its 1-based number or its letter. */
function namedColumn(table: Table, name: string, path: string): Column {
  const first = firstRowOf(table);
  const row = table.rows[first] ?? [];
  const headed = row.flatMap((cell, index) => (headingKey(cell) === headingKey(name) ? [index] : []));
  if (headed.length === 1) return { index: headed[0]!, start: first + 1 };
  const index = /^\d{1,6}$/.test(name) ? Number(name) - 1 : indexOfLetter(name);
  if (headed.length === 0 && index !== undefined && index >= 0 && index < widthOf(table)) {
    return { index, start: isHeadingRow(row) ? first + 1 : first };
  }
  throw new InputFailure(headed.length > 1 ? "two columns have this heading" : "there is no such column", {
    path,
    expected: `one of ${listed(table)}`,
    got: name,
    hint: "name another with --column, by its heading, letter or number",
  });
}

/** Columns by letter and what is in their first row. */
function listed(table: Table, indexes = Array.from({ length: widthOf(table) }, (_, index) => index)): string {
  const row = table.rows[firstRowOf(table)] ?? [];
  const names = indexes.slice(0, SHOWN).map((index) => {
    const cell = [...(row[index]?.trim() ?? "")].slice(0, SHOWN).join("");
    return cell === "" ? letterOf(index) : `${letterOf(index)} (${cell})`;
  });
  return names.join(", ") + (indexes.length > SHOWN ? ", …" : "");
}
