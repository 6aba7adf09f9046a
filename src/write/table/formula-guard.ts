/**
 * How a cell begins that a spreadsheet might run as a formula when it opens a text file: `=`, `+`, `-`, `@`, the same
 * in full width, which East Asian editions take for them, or white space that it might drop before one (OWASP, CSV
 * Injection). Spaces before them count, so that guarding can be undone.
 */
const FORMULA = /^ *[=+\-@\t\r\n＝＋－＠]/;

const GUARDED = /^ (?= *[=+\-@\t\r\n＝＋－＠])/;

/**
 * The text so that no spreadsheet runs it: one that looks like a formula gets a space in front, which Excel,
 * LibreOffice and Google Sheets take for the beginning of text. An apostrophe, the other usual guard, stays visible in
 * each cell, and could not be told from one that the text begins with.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? ` ${text}` : text;
}

/** The text that `guarded` was given. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, "");
}
