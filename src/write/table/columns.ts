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

/** The columns of a record's table: always the same six, then verdicts, times and keys if there are some. */
export function columnsOf({ source, target, beads }: Bitext): Column[] {
  const columns = [...ALWAYS];
  if (beads.some(({ verdict }) => verdict !== undefined)) columns.push({ name: "verdict", field: "verdict" });
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
