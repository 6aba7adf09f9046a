import type { Bitext } from "../../record/bitext.js";
import type { Format, WriteOptions } from "../format.js";

/**
 * All beads as a Word document: a table with a column for each side, whose head comes again on each page. Gaps and
 * unsure pairs are coloured, and where there is no counterpart the other cell says so.
 */
export const docx: Format = { name: "docx", extensions: [".docx"], holdsWords: false, write };

async function* write(bitext: Bitext, options: WriteOptions): AsyncIterable<Uint8Array> {
  const { wordDocument } = await import("./docx-document.js");
  yield await wordDocument(bitext, options);
}
