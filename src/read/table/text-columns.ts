import type { Table } from "./table.js";

/** A column that holds text. */
export interface TextColumn {
  /** 0-based. */
  readonly index: number;
  readonly isChinese: boolean;
}

// Cells of a column that are looked at, and characters of each.
const SAMPLE_CELLS = 1000;
const SAMPLE_LENGTH = 1000;

/**
 * The columns that may be a text, in their order: of those whose cells have letters, the Chinese ones; and those of
 * phrases, or, if there are none, those of single words.
 *
 * @param start 0-based index of the first row that counts
 */
export function textColumns(table: Table, start: number): TextColumn[] {
  const columns = samplesOf(table.rows.slice(start)).filter(({ cells }) => mostOf(cells, hasLetters));
  const chinese = columns.filter(({ cells }) => mostOf(cells, isChineseCell));
  const others = columns.filter((column) => !chinese.includes(column));
  const phrases = others.filter(({ cells }) => mostOf(cells, hasWords));
  return [
    ...chinese.map(({ index }) => ({ index, isChinese: true })),
    ...(phrases.length > 0 ? phrases : others).map(({ index }) => ({ index, isChinese: false })),
  ].sort((a, b) => a.index - b.index);
}

/** The first cells of each column that are not blank. */
function samplesOf(rows: Table["rows"]): { index: number; cells: string[] }[] {
  const samples: { index: number; cells: string[] }[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      samples[index] ??= { index, cells: [] };
      const { cells } = samples[index];
      if (cells.length < SAMPLE_CELLS && cell.trim() !== "") cells.push(cell.slice(0, SAMPLE_LENGTH));
    });
  }
  return samples;
}

function mostOf(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.filter(holds).length * 2 > cells.length;
}

function hasLetters(cell: string): boolean {
  return /\p{L}/u.test(cell);
}

function isChineseCell(cell: string): boolean {
  const characters = cell.match(/\p{sc=Han}/gu) ?? [];
  const words = cell.match(/(?:(?!\p{sc=Han})\S)+/gu) ?? [];
  return characters.length > words.filter(hasLetters).length;
}

// Keys, states and the like are one word.
function hasWords(cell: string): boolean {
  return cell.split(/\s+/).filter(hasLetters).length > 1;
}
