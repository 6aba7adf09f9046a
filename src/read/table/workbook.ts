import { InputFailure } from "../../failure.js";
import { openArchive } from "../archive.js";
import { sheetStates } from "./sheet-states.js";
import type { Table } from "./table.js";

/** A sheet of a workbook. */
export interface Sheet extends Table {
  readonly name: string;
  readonly isHidden: boolean;
}

/**
 * Reads a workbook (Office Open XML, ISO/IEC 29500). Formulas give the values that were saved with them, dates are as
 * ISO 8601 has them, and rich text is without its formatting.
 *
 * @param path what messages call it
 * @throws InputFailure if it is damaged, or larger than a document would be
 */
export async function readWorkbook(bytes: Uint8Array, path: string): Promise<Sheet[]> {
  const states = await sheetStates(await openArchive(bytes, path), path);
  if (states.length === 0) throw new InputFailure("there is no sheet in the workbook", { path });
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

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().replace(/T00:00:00\.000Z$|\.000Z$|Z$/, "");
}
