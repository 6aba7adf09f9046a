import { InputFailure } from "../../failure.js";
import { type Archive, openArchive } from "../archive.js";
import { readXml } from "../xml.js";
import { indexOfLetter, type Table } from "./table.js";

const WORKBOOK = "xl/workbook.xml";

/** A sheet of a workbook. */
export interface Sheet extends Table {
  readonly name: string;
  readonly isHidden: boolean;
}

// Some 300 000 rows of two texts: what holds more is no document to align, and takes more memory than most machines have.
const MOST_BYTES = 64_000_000;
// Cells up to the last row and column that are used, on all sheets: the library makes room for each of them.
const MOST_CELLS = 5_000_000;

/**
 * Reads a workbook (Office Open XML, ISO/IEC 29500). Formulas give the values that were saved with them, dates are as
 * ISO 8601 has them, and rich text is without its formatting.
 *
 * @param path what messages call it
 * @throws InputFailure if it is damaged, or larger than a document would be
 */
export async function readWorkbook(bytes: Uint8Array, path: string): Promise<Sheet[]> {
  const states = await checkedStates(await openArchive(bytes, path), path);
  const { default: readSheets } = await import("read-excel-file/universal");
  try {
    const sheets = await readSheets(new Blob([new Uint8Array(bytes)]), { trim: false });
    return sheets.map(({ sheet, data }, index) => ({
      name: sheet,
      isHidden: states[index] !== "visible",
      rows: (data ?? []).map((row) => row.map(textOf)),
    }));
  } catch (error) {
    throw new InputFailure("the workbook cannot be read", {
      path,
      got: error instanceof Error ? error.message : String(error),
      hint: "save it again as XLSX, or as CSV",
    });
  }
}

/**
 * The states of the sheets, after a look at every file of the archive: the library would unpack and fill in whatever a
 * file claims.
 */
async function checkedStates(archive: Archive, path: string): Promise<string[]> {
  const states: string[] = [];
  let bytes = 0;
  let cells = 0;
  for (const name of archive.names.filter((name) => /\.xml(?:\.rels)?$/.test(name))) {
    const content = await archive.read(name);
    bytes += content.length;
    if (bytes > MOST_BYTES) throw tooLarge(`at most ${MOST_BYTES / 1e6} MB when it is unpacked`, path);
    const xml = new TextDecoder().decode(content);
    if (name === WORKBOOK) states.push(...statesOf(xml, path));
    cells += cellsOf(xml, path);
    if (cells > MOST_CELLS) throw tooLarge(`at most ${MOST_CELLS / 1e6} million cells`, path);
  }
  return states;
}

function statesOf(xml: string, path: string): string[] {
  const states: string[] = [];
  const open = (name: string, { name: title, state = "visible" }: Readonly<Record<string, string>>) => {
    if (name === "sheet" && title) states.push(state);
  };
  readXml(xml, path, () => ({ open }));
  return states;
}

/** How many cells the rows and columns have, filled or not, up to the last ones that a file of the archive names. */
function cellsOf(xml: string, path: string): number {
  let rows = 0;
  let columns = 1;
  readXml(xml, path, (fail) => ({
    open: (name, attributes) => {
      if (name !== "row" && name !== "c") return;
      for (const address of addressesIn(attributes)) {
        const [, letters, digits] =
          /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? fail("no cell", { got: address });
        rows = Math.max(rows, Number(digits));
        columns = Math.max(columns, (indexOfLetter(letters!) ?? 0) + 1);
      }
    },
  }));
  return rows * columns;
}

/** With whatever prefix, as the library does not mind them. */
function addressesIn(attributes: Readonly<Record<string, string>>): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => (/^(?:.*:)?r$/.test(name) ? [value] : []));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().replace(/T00:00:00\.000Z$|\.000Z$|Z$/, "");
}

function tooLarge(expected: string, path: string): InputFailure {
  return new InputFailure("the workbook is larger than a document would be", { path, expected });
}
