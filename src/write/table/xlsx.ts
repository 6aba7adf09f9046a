import type { Bitext } from "../../record/bitext.js";
import type { Format } from "../format.js";

/**
 * All beads as a workbook with one sheet: the head stays in sight, a filter is on, gaps and unsure pairs are coloured.
 * No text is a formula there. One that is longer than a cell may be goes on in the next row, of a type that says so.
 */
export const xlsx: Format = { name: "xlsx", extensions: [".xlsx"], holdsWords: false, write };

async function* write(bitext: Bitext): AsyncIterable<Uint8Array> {
  const { workbook } = await import("./xlsx-workbook.js");
  yield await workbook(bitext);
}
