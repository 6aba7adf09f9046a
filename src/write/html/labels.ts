import type { BitextSide, Language, RecordParagraph } from "../../record/bitext.js";

const LANGUAGES: Readonly<Record<Language, string>> = {
  "zh-Hans": "Chinese, simplified",
  "zh-Hant": "Chinese, traditional",
  en: "English",
};

/** The language of a side, for people. */
export function sideTitle({ language }: Pick<BitextSide, "language">): string {
  return LANGUAGES[language];
}

/** What follows the last separator of a path, of either kind. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).findLast((part) => part !== "") ?? path;
}

/** Where a block is, for people: as its document counts, or else its line, or its ordinal where there are no lines. */
export function blockPlace({ numbering }: Pick<BitextSide, "numbering">, block: RecordParagraph): string {
  return block.place ?? `${numbering === "blocks" ? "block" : "line"} ${block.line}`;
}

/** A probability as whole per cent; only what is certain is 100. */
export function percent(probability: number): string {
  return `${probability < 1 ? Math.min(99, Math.round(100 * probability)) : 100}%`;
}
