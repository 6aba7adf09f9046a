import { after, hanging, indented, isBlank, type Line } from "./lines.js";
import type { Body, Construct } from "./parts.js";

const BULLET = /^[-+*•‣⁃](?:[ \t]+|$)/;
const ENUMERATOR = /^(?:\((?:\d+|[a-z]|[ivxlcdm]+|#)\)|(?:\d+|[a-z]|[ivxlcdm]+|#)[.)])(?:[ \t]+|$)/i;
/** A name between colons; a colon in it has no white space or backquote after it. */
const FIELD = /^:(?![: ])(?:[^:\\]|\\.|:(?![ `]|$))*(?<! ):(?:[ \t]+|$)/;
const ARGUMENT = "(?:[a-zA-Z][\\w-]*|<[^<>]+>)";
const OPTION = `(?:[-+][a-zA-Z0-9](?: ?${ARGUMENT})?|(?:--|/)[a-zA-Z0-9][\\w-]*(?:[ =]${ARGUMENT})?)`;
const OPTIONS = new RegExp(`^${OPTION}(?:, ${OPTION})*(?: {2,}| ?$)`);
const LINE_BLOCK = /^\|(?:[ \t]+|$)/;
/** No marker of a list is longer. */
const LONGEST_ENUMERATOR = 12;

/** An item with a bullet. */
export const bulletItem: Construct = (body, at) => {
  const marker = BULLET.exec(body.lines[at]!.text);
  return marker === null ? undefined : item(body, at, marker[0].length);
};

/** An item with a number, letter or `#`, unless the line after it shows that it is a sentence. */
export const enumeratedItem: Construct = (body, at) => {
  const marker = enumeratorOf(body.lines[at]!);
  if (marker === undefined) return undefined;
  const next = body.lines[at + 1];
  const endsThere = isBlank(next) || next!.column > body.column || enumeratorOf(next!) !== undefined;
  return endsThere ? item(body, at, marker.length) : undefined;
};

function enumeratorOf({ text }: Line): string | undefined {
  return ENUMERATOR.exec(text.slice(0, LONGEST_ENUMERATOR))?.[0];
}

/** What is indented as far as the text after the marker belongs to the item, or by anything if there is none. */
function item(body: Body, at: number, characters: number): number {
  const first = after(body.lines[at]!, characters);
  if (isBlank(first)) {
    const { lines, end } = hanging(body.lines, at, characters);
    body.read(lines.slice(1), "item");
    return end;
  }
  const { lines, end } = indented(body.lines, at + 1, first.column);
  body.read([first, ...lines], "item");
  return Math.max(end, at + 1);
}

/** A field: its name is no text, as it is a key to programs; what it says is. */
export const field: Construct = (body, at) => {
  const marker = fieldMarker(body.lines[at]!);
  if (marker === undefined) return undefined;
  const { lines, end } = hanging(body.lines, at, marker.length);
  body.read(lines, body.kind);
  return end;
};

/** The name of a field with its colons and the white space after it, if a line begins with one. */
export function fieldMarker({ text }: Line): string | undefined {
  return text.startsWith(":") ? FIELD.exec(text)?.[0] : undefined;
}

/** An option of a program, which is code, with what it does. */
export const option: Construct = (body, at) => {
  const line = body.lines[at]!;
  const marker = /^[-+/]/.test(line.text) ? OPTIONS.exec(line.text)?.[0] : undefined;
  if (marker === undefined) return undefined;
  const { lines, end } = hanging(body.lines, at, marker.length);
  if (lines.every(isBlank)) return undefined;
  body.add({ type: "code", lines: [{ ...line, text: marker.trimEnd() }] });
  body.read(lines, "item");
  return end;
};

/** Lines that stay lines: they are one text, as sentences run over them, and an empty one parts texts. */
export const lineBlock: Construct = (body, at) => {
  let end = at;
  let stanza: Line[] = [];
  const close = () => {
    if (stanza.length > 0) body.add({ type: "passage", kind: body.kind, lines: stanza });
    stanza = [];
  };
  for (; end < body.lines.length; end += 1) {
    const line = body.lines[end]!;
    const marker = line.column === body.column ? LINE_BLOCK.exec(line.text)?.[0] : undefined;
    const goesOn = end > at && !isBlank(line) && line.column > body.column;
    if (marker === undefined && !goesOn) break;
    const rest = marker === undefined ? line : after(line, marker.length);
    if (isBlank(rest)) close();
    else stanza.push(rest);
  }
  close();
  return end === at ? undefined : end;
};

/** Items of a list whose terms stand above what they mean: a term, then its meaning, indented. */
export function definition(body: Body, at: number): number {
  const term = body.lines[at]!;
  const { lines, end } = indented(body.lines, at + 1, body.column + 1);
  body.add({ type: "passage", kind: "item", lines: [term] });
  body.read(lines, "item");
  return end;
}
