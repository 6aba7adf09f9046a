import { InputFailure } from "../../failure.js";
import type { ReadWarning } from "../document.js";
import type { ReadContext } from "../reader.js";
import type { Sheet } from "./workbook.js";

/** The sheet that is wanted. */
export interface SheetChoice {
  readonly sheet: Sheet;
  /** The column that the user names, without its sheet. */
  readonly column?: string | undefined;
  readonly warnings: readonly ReadWarning[];
}

/**
 * The sheet that the user names with the column, as `Sheet1!B`; else the first that has text and is not hidden.
 *
 * @returns `undefined` if none has text
 * @throws InputFailure if there is none of that name
 */
export function sheetOf(sheets: readonly Sheet[], { column, path }: ReadContext): SheetChoice | undefined {
  const [, name] = /^'?(.*?)'?!/s.exec(column ?? "") ?? [];
  if (name !== undefined) return { ...namedSheet(sheets, name, path), column: column!.replace(/^.*?!/s, "") };
  const filled = sheets.filter(hasText);
  const sheet = filled.find(({ isHidden }) => !isHidden);
  if (sheet === undefined) return undefined;
  const others = filled.filter((other) => other !== sheet).map((other) => other.name);
  const message = `only the sheet ${sheet.name} is read, not ${others.join(", ")}`;
  return { sheet, column, warnings: others.length > 0 ? [{ message }] : [] };
}

function namedSheet(sheets: readonly Sheet[], name: string, path: string): SheetChoice {
  const sheet =
    sheets.find((sheet) => sheet.name === name) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (sheet !== undefined) return { sheet, warnings: [] };
  const expected = `one of ${sheets.map((sheet) => sheet.name).join(", ")}`;
  throw new InputFailure("there is no such sheet", { path, expected, got: name });
}

function hasText({ rows }: Sheet): boolean {
  return rows.some((row) => row.some((cell) => /\p{L}/u.test(cell)));
}
