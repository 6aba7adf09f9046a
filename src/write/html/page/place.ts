import type { PageSide } from "./page-data.js";

/** Where a sentence stands, for people: `zh.txt 39:1`; `report.docx block 12, page 3`. */
export function placeOf({ path, numbering, sentences }: PageSide, index: number): string {
  const [line, column, , place] = sentences[index]!;
  const spot = numbering === "blocks" ? `block ${line}` : `${line}:${column}`;
  return [`${path} ${spot}`, ...(place === undefined ? [] : [place])].join(", ");
}
