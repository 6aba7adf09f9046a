import { isAfterBoundary, mayBegin, mayEnd } from "./boundaries.js";
import { Closings } from "./closing.js";
import { interpreted, link } from "./interpreted.js";
import type { Mark } from "./marks.js";

/** Where markup may begin, and addresses, in which none does. */
const SIGN = /\\|\*\*?|``?|\||\[|_|(?:https?|ftp):\/\//g;
const ADDRESS = /(?:https?|ftp):\/\/[\w\-.~!*'()[\]/:@&=+$,%#?;]+/y;
const ADDRESS_END = new Set(".,;:!?'*)]");
/** `http://a` */
const SHORTEST_URL = 8;
const ROLE_BEFORE = /(?:^|[^\p{L}\p{N}]|\p{sc=Han}):([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*):$/u;
const ROLE_AFTER = /:([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*):/uy;
const HAN = /\p{sc=Han}/u;
const LONGEST_ROLE = 80;
const NOTE = /\[(?:#?[\p{L}\p{N}]+(?:[-_.+:][\p{L}\p{N}]+)*|#|\*)\]_/uy;
const LONGEST_NAME = 200;
const NAME_END = /[\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*$/u;

/**
 * The inline markup of a text, in order and none within another, as docutils recognises it
 * (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup-recognition-rules).
 */
export function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  const closings = new Closings(text);
  let done = 0;
  const signs = new RegExp(SIGN);
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    const found = sign[0] === "\\" ? undefined : markAt(text, sign.index, sign[0], closings, done);
    if (found !== undefined) {
      marks.push(found);
      done = found.end;
      signs.lastIndex = found.end;
    } else if (sign[0] === "\\") signs.lastIndex = sign.index + 2;
  }
  return marks;
}

function markAt(text: string, at: number, sign: string, closings: Closings, done: number): Mark | undefined {
  switch (sign) {
    case "*":
    case "**":
      return plain(text, at, sign, closings);
    case "``":
      return literal(text, at, closings) ?? quoted(text, at, closings, done);
    case "`":
      return quoted(text, at, closings, done);
    case "|":
      return substitution(text, at, closings);
    case "[":
      return note(text, at);
    case "_":
      return text[at + 1] === "`" ? inlineTarget(text, at, closings) : reference(text, at, done);
    default:
      return address(text, at);
  }
}

function plain(text: string, at: number, sign: string, closings: Closings): Mark | undefined {
  if (!mayBegin(text, at, sign.length)) return undefined;
  const from = at + sign.length;
  const to = closings.find(sign, from, false);
  return to === undefined ? undefined : { start: at, end: to + sign.length, from, to };
}

function literal(text: string, at: number, closings: Closings): Mark | undefined {
  if (!mayBegin(text, at, 2)) return undefined;
  const to = closings.find("``", at + 2, true);
  if (to === undefined) return undefined;
  return { start: at, end: to + 2, from: at + 2, to, isRaw: true, isCode: true };
}

/** What stands between backquotes: with a role before or after, a link, or neither. */
function quoted(text: string, at: number, closings: Closings, done: number): Mark | undefined {
  const before = ROLE_BEFORE.exec(text.slice(Math.max(done, at - LONGEST_ROLE), at))?.[1];
  const start = before === undefined ? at : at - before.length - 2;
  // Docutils shows a role that Chinese stands before as it is; it is no text all the same.
  const isAllowed = before === undefined ? mayBegin(text, at, 1) : mayNameRole(text, start);
  if (!isAllowed || /\s|`/.test(text[at + 1] ?? " ")) return undefined;
  const from = at + 1;
  const to = closings.find("`", from, false, (end) => mayEnd(text, endOf(text, end)));
  if (to === undefined) return undefined;
  const end = endOf(text, to);
  const content = text.slice(from, to);
  if (text[to + 1] === "_") return link({ start, end, from, content });
  const role = before ?? text.slice(to + 2, Math.max(to + 2, end - 1));
  return interpreted({ start, end, from, content, role });
}

function mayNameRole(text: string, at: number): boolean {
  return isAfterBoundary(text, at) || HAN.test(text[at - 1]!);
}

/** After a backquote, and the underscores or the role that belong to it. */
function endOf(text: string, quote: number): number {
  if (text.startsWith("__", quote + 1)) return quote + 3;
  if (text[quote + 1] === "_") return quote + 2;
  ROLE_AFTER.lastIndex = quote + 1;
  return quote + 1 + (ROLE_AFTER.exec(text)?.[0].length ?? 0);
}

function inlineTarget(text: string, at: number, closings: Closings): Mark | undefined {
  if (!mayBegin(text, at, 2)) return undefined;
  const to = closings.find("`", at + 2, false);
  return to === undefined ? undefined : { start: at, end: to + 1, from: at + 2, to };
}

/** The name of a substitution, which may be a link, too. */
function substitution(text: string, at: number, closings: Closings): Mark | undefined {
  if (!mayBegin(text, at, 1) || text[at + 1] === "|") return undefined;
  const tail = (bar: number) => /^__?/.exec(text.slice(bar + 1, bar + 3))?.[0].length ?? 0;
  const to = closings.find("|", at + 1, false, (bar) => mayEnd(text, bar + 1 + tail(bar)));
  return to === undefined ? undefined : { start: at, end: to + 1 + tail(to), from: at + 1, to };
}

/** The number of a footnote or the name of a citation. */
function note(text: string, at: number): Mark | undefined {
  if (!isAfterBoundary(text, at)) return undefined;
  NOTE.lastIndex = at;
  const end = at + (NOTE.exec(text)?.[0].length ?? 0);
  if (end === at || !mayEnd(text, end)) return undefined;
  return { start: at, end, from: at, to: at, isNote: true };
}

/** A word that names its target, with one underscore after it, or two. */
function reference(text: string, at: number, done: number): Mark | undefined {
  const end = at + (text[at + 1] === "_" ? 2 : 1);
  if (!mayEnd(text, end)) return undefined;
  const before = text.slice(Math.max(done, at - LONGEST_NAME), at);
  const name = NAME_END.exec(before)?.[0];
  if (name === undefined || !isAfterBoundary(text, at - name.length)) return undefined;
  return { start: at - name.length, end, from: at - name.length, to: at, reference: name };
}

function address(text: string, at: number): Mark {
  ADDRESS.lastIndex = at;
  const whole = ADDRESS.exec(text)?.[0].length ?? 0;
  let end = at + whole;
  while (end > at && ADDRESS_END.has(text[end - 1]!)) end -= 1;
  const url = text.slice(at, end);
  const mark = { start: at, end: at + whole, from: at, to: at + whole, isRaw: true };
  // What is no address is passed over, too, lest it is looked at again from its middle.
  return url.endsWith("/") && url.length < SHORTEST_URL ? mark : { ...mark, end, to: end, url };
}
