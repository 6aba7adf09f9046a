import type { Bitext, BitextSide } from "../../record/bitext.js";
import type { BeadRow } from "./bead-rows.js";

/** A column of a table of beads. */
export interface Column {
  /** What its first row says. */
  readonly name: string;
  readonly field: keyof BeadRow;
}

const ALWAYS: readonly Column[] = [
  { name: "source", field: "source" },
  { name: "target", field: "target" },
  { name: "type", field: "type" },
  { name: "confidence", field: "confidence" },
  { name: "source place", field: "sourcePlace" },
  { name: "target place", field: "targetPlace" },
];

/** The columns of a record's table: always the same six, then times and keys if its texts have some. */
export function columnsOf({ source, target }: Bitext): Column[] {
  const columns = [...ALWAYS];
  if (hasTimes(source)) columns.push({ name: "source time", field: "sourceTime" });
  if (hasTimes(target)) columns.push({ name: "target time", field: "targetTime" });
  if (hasKeys(source) || hasKeys(target)) columns.push({ name: "key", field: "key" });
  return columns;
}

function hasTimes({ sentences }: BitextSide): boolean {
  return sentences.some(({ time }) => time !== undefined);
}

function hasKeys({ paragraphs }: BitextSide): boolean {
  return paragraphs.some(({ key }) => key !== undefined);
}
