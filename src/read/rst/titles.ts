import { MEASURES, widthOf } from "../width.js";
import { isBlank, type Line } from "./lines.js";
import type { Body, Construct } from "./parts.js";

/** One character of punctuation, again and again. */
const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/;
/** From so many on, an adornment is one even if it is shorter than its title. */
const SURE = 4;
const LEAST = 2;
/** What announces a literal block, even below the last line of a paragraph. */
const LITERAL = "::";

/** Whether a line is one character of punctuation, again and again. */
function isAdornment(line: Line | undefined): line is Line {
  return line !== undefined && ADORNMENT.test(line.text);
}

/** Whether a line under another makes a title of that. */
export function underlines(title: Line, line: Line | undefined): boolean {
  if (!isAdornment(line) || line.column !== title.column) return false;
  return line.text.length >= SURE || covers(line, title);
}

/** Chinese characters take two columns each, which not all authors count: docutils would make no title of a few. */
function covers({ text: adornment }: Line, { text }: Line): boolean {
  const { length } = adornment;
  if (length >= widthOf(text, MEASURES[0]!)) return true;
  return length >= LEAST && length >= [...text].length && adornment !== LITERAL;
}

/** A title with its underline. */
export function underlined(body: Body, at: number): number | undefined {
  const title = body.lines[at]!;
  const underline = body.lines[at + 1];
  if (!underlines(title, underline)) return undefined;
  body.add({ type: "title", line: title, style: underline!.text[0]! });
  return at + 2;
}

/** A title between two lines of punctuation, or such a line that parts paragraphs. */
export const overlined: Construct = (body, at) => {
  const [over, title, under] = body.lines.slice(at, at + 3);
  if (!isAdornment(over)) return undefined;
  const isSure = over.text.length >= SURE;
  if (!isBlank(title) && !isAdornment(title) && isAdornment(under) && under.text[0] === over.text[0]) {
    if (!isSure && !covers(over, title!)) return undefined;
    body.add({ type: "title", line: title!, style: over.text[0]!.repeat(2) });
    return at + 3;
  }
  return isSure && (isBlank(title) || isAdornment(title)) ? at + 1 : undefined;
};
