import type { Table } from "./table.js";

// What people and programs write above columns of text. Of other first rows it cannot be told that they are no text.
const HEADINGS = new Set(
  [
    "source, target, src, tgt, source text, target text, source language, target language, original, translation",
    "chinese, simplified chinese, traditional chinese, english",
    "zh, cn, zh-cn, zh-tw, zh-hk, zh-hans, zh-hant, en, en-us, en-gb",
    "中文, 汉语, 漢語, 简体, 繁体, 繁體, 简体中文, 繁体中文, 繁體中文, 英文, 英语, 英語",
    "原文, 译文, 譯文, 源文, 译本, 譯本, 翻译, 翻譯, 源语言, 目标语言",
  ].flatMap((line) => line.split(", ")),
);

/** The 0-based index of the first row that is not blank. */
export function firstRowOf({ rows }: Table): number {
  return Math.max(
    rows.findIndex((row) => row.some((cell) => cell.trim() !== "")),
    0,
  );
}

/** Whether a row is headings: one of its cells is. */
export function isHeadingRow(row: readonly string[]): boolean {
  return row.some(isHeading);
}

/** Whether a cell is a word that stands above texts, as 中文, `English`, `Source`. */
export function isHeading(cell: string): boolean {
  return HEADINGS.has(headingKey(cell));
}

/** A heading as it is compared: without case, or white space at its ends, and `_` as `-`. */
export function headingKey(cell: string): string {
  return cell.trim().toLowerCase().replaceAll("_", "-");
}
