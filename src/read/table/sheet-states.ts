import { InputFailure } from "../../failure.js";
import type { Archive } from "../archive.js";
import { readXml } from "../xml.js";
import { indexOfLetter } from "./table.js";

// Some 300 000 rows of two texts: what holds more is no document to align, and fills the memory.
const MOST_BYTES = 64_000_000;
// Up to the last row and column that are used, on all sheets: the library makes room for each of them.
const MOST_CELLS = 5_000_000;
const SAVE_AGAIN = "open it in a spreadsheet program and save it again";
const WORKBOOK = "xl/workbook.xml";

/**
 * Looks through a workbook for what would fill the memory, as the library unpacks and fills in whatever a file claims.
 *
 * @returns the states of its sheets: `visible`, `hidden` or `veryHidden`
 * @throws InputFailure if it is damaged, declares entities, or is larger than a document would be
 */
export async function sheetStates(archive: Archive, path: string): Promise<string[]> {
  const states: string[] = [];
  let bytes = 0;
  let cells = 0;
  for (const name of archive.names.filter((name) => /\.xml(?:\.rels)?$/.test(name))) {
    const content = await archive.read(name);
    bytes += content.length;
    if (bytes > MOST_BYTES) throw tooLarge(`at most ${MOST_BYTES / 1e6} MB when it is unpacked`, path);
    const xml = new TextDecoder().decode(content);
    const place = `${path} (${name})`;
    if (name === WORKBOOK) states.push(...statesOf(xml, place));
    cells += cellsOf(xml, place);
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
      const addresses = addressesIn(attributes);
      if (name === "row") rows += 1;
      else if (addresses.length === 0) fail("a cell without its address", { hint: SAVE_AGAIN });
      for (const address of addresses) {
        const [, letters, row] =
          /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? fail("no address of a cell", { got: address });
        rows = Math.max(rows, Number(row));
        columns = Math.max(columns, (indexOfLetter(letters!) ?? 0) + 1);
      }
    },
  }));
  return rows * columns;
}

/** With whatever prefix, as the library does not mind them. */
function addressesIn(attributes: Readonly<Record<string, string>>): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => (/(?:^|:)r$/.test(name) ? [value] : []));
}

function tooLarge(expected: string, path: string): InputFailure {
  return new InputFailure("the workbook is larger than a document would be", { path, expected });
}
