import { directive, isDirective } from "./directive.js";
import { after, hanging, isBlank, type Line, type Stretch } from "./lines.js";
import type { Body, Construct } from "./parts.js";

const DOTS = /^\.\.(?:[ \t]+|$)/;
/** A footnote or citation: a number, a name, or what numbers itself. */
const NOTE = /^\[(?:#?[\p{L}\p{N}]+(?:[-_.+:][\p{L}\p{N}]+)*|#|\*)\](?:[ \t]+|$)/u;
const TARGET = /^_(?![ \t]|$)(?:`((?:[^`\\]|\\.)+)`|((?:[^:\\]|\\.|:(?!\s|$))+)):(?:\s+|$)/;
/** `_: url` or `__: url` names nothing: the next reference without a name leads there. */
const UNNAMED = /^__?:?\s/;
const SUBSTITUTION = /^\|(?![ \t])([^|]+)\|[ \t]+/;

/** What begins with two dots: notes, targets of links, substitutions, directives, and comments, which are all else. */
export const explicit: Construct = (body, at) => {
  const line = body.lines[at]!;
  if (line.text.startsWith("__ ")) return at + 1;
  const dots = DOTS.exec(line.text)?.[0];
  if (dots === undefined) return undefined;
  const rest = after(line, dots.length);
  // What is indented after two dots alone and a blank line is no comment.
  if (isBlank(rest) && isBlank(body.lines[at + 1])) return at + 1;
  const block = hanging(body.lines, at, dots.length);
  return note(body, at, rest) ?? marked(body, rest, block) ?? comment(body, line, rest, block);
};

function note(body: Body, at: number, rest: Line): number | undefined {
  const marker = rest.text.startsWith("[") ? NOTE.exec(rest.text)?.[0] : undefined;
  if (marker === undefined) return undefined;
  const dots = rest.offset - body.lines[at]!.offset;
  const { lines, end } = hanging(body.lines, at, dots + marker.length);
  body.read(lines, body.kind);
  return end;
}

/** A target, a substitution or a directive. */
function marked(body: Body, rest: Line, block: Stretch): number | undefined {
  if (rest.text.startsWith("_")) return target(body, rest, block);
  const substitution = rest.text.startsWith("|") ? SUBSTITUTION.exec(rest.text)?.[0] : undefined;
  const named = substitution === undefined ? rest : after(rest, substitution.length);
  if (!isDirective(named)) return undefined;
  directive(body, named, block.lines.slice(1));
  return block.end;
}

function target(body: Body, rest: Line, { lines, end }: Stretch): number | undefined {
  const whole = [rest.text, ...lines.slice(1).map(({ text }) => text)].join("");
  const [found, quoted, plain] = TARGET.exec(whole) ?? [];
  if (found === undefined) return UNNAMED.test(`${rest.text} `) ? end : undefined;
  body.add({ type: "target", name: (quoted ?? plain)!, url: whole.slice(found.length).replace(/\s+/g, "") });
  return end;
}

function comment(body: Body, { offset }: Line, rest: Line, { lines, end }: Stretch): number {
  body.add({ type: "comment", start: offset, lines: [rest, ...lines.slice(1)] });
  return end;
}
