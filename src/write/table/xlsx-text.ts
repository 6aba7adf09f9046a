/** UTF-16 code units that a cell holds (Microsoft, Excel specifications and limits). */
const MOST_UNITS = 32_767;

/** Half characters, and code points beyond 16 bits that are no characters. */
const BROKEN = /\p{Cs}|(?=[\u{10000}-\u{10FFFF}])\p{Noncharacter_Code_Point}/gu;

/**
 * Controls but tabs and line feeds, and what are no characters: XML 1.0 cannot write them, or write-excel-file leaves
 * them out as discouraged, the replacement character with them.
 */
const UNWRITABLE = /[^\P{Cc}\t\n]|\uFFFD|\p{Noncharacter_Code_Point}/gu;

/** What would be read as one of the escapes below. */
const LIKE_AN_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text in pieces that each fit into a cell, at least one, no character cut in two. */
export function cellPieces(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > MOST_UNITS) {
    const cut = rest.codePointAt(MOST_UNITS - 1)! > 0xffff ? MOST_UNITS - 1 : MOST_UNITS;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}

/**
 * A text as a workbook writes it (ST_Xstring, ECMA-376 Part 1, 22.9.2.19): `_x0007_` is the control character, and an
 * underscore of the text before such a thing is `_x005F_`. Half characters become U+FFFD.
 */
export function workbookString(text: string): string {
  const escaped = text
    .replace(BROKEN, "\uFFFD")
    .replace(LIKE_AN_ESCAPE, escapedCharacter)
    .replace(UNWRITABLE, escapedCharacter);
  // write-excel-file looks strings up in a plain object, where `constructor` and its like are taken. It leaves out
  // what XML cannot write, after that.
  return escaped in {} ? `${escaped}\0` : escaped;
}

function escapedCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
