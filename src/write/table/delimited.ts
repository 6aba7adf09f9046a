import type { Bitext } from "../../record/bitext.js";
import type { Format } from "../format.js";
import { beadRows } from "./bead-rows.js";
import { columnsOf } from "./columns.js";
import { guarded } from "./formula-guard.js";

/** Tells Excel that a file is UTF-8: without it, Chinese becomes other characters. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows that are made into text at once. */
const BATCH = 500;

interface Layout {
  readonly delimiter: string;
  readonly record_delimiter: string;
}

/**
 * All beads as comma-separated values (RFC 4180), for spreadsheets: lines end with CR LF, and a byte order mark says
 * that it is UTF-8. Text that looks like a formula has a space in front.
 */
export const csv: Format = {
  name: "csv",
  extensions: [".csv"],
  holdsWords: false,
  async *write(bitext) {
    yield BYTE_ORDER_MARK;
    yield* lines(bitext, { delimiter: ",", record_delimiter: "\r\n" });
  },
};

/**
 * All beads as tab-separated values, for programs: lines end with LF, and there is no byte order mark. Cells with tabs,
 * quotation marks or line breaks are quoted as in CSV, and text that looks like a formula has a space in front.
 */
export const tsv: Format = {
  name: "tsv",
  extensions: [".tsv"],
  holdsWords: false,
  write: (bitext) => lines(bitext, { delimiter: "\t", record_delimiter: "\n" }),
};

async function* lines(bitext: Bitext, layout: Layout): AsyncIterable<string> {
  const { stringify } = await import("csv-stringify/sync");
  // Any line break is one to some reader, whichever ends the records.
  const options = { ...layout, quoted_match: /[\r\n]/ };
  let batch: string[][] = [];
  for (const cells of cellRows(bitext)) {
    batch.push(cells);
    if (batch.length < BATCH) continue;
    yield stringify(batch, options);
    batch = [];
  }
  yield stringify(batch, options);
}

function* cellRows(bitext: Bitext): Iterable<string[]> {
  const columns = columnsOf(bitext);
  yield columns.map(({ name }) => name);
  for (const row of beadRows(bitext)) yield columns.map(({ field }) => guarded(String(row[field])));
}
