import { isBlank, type Line, untilBlank } from "./lines.js";
import { definition } from "./lists.js";
import { literalBlock } from "./literal.js";
import type { Construct } from "./parts.js";
import { underlined } from "./titles.js";

/** A title, a term with its meaning, or a paragraph, with the literal block that it announces. */
export const paragraph: Construct = (body, at) => {
  const title = underlined(body, at);
  if (title !== undefined) return title;
  const [first, next] = [body.lines[at]!, body.lines[at + 1]];
  const isTerm = !isBlank(next) && next!.column > first.column && first.column === body.column;
  if (isTerm) return definition(body, at);
  let end = at + 1;
  while (!isBlank(body.lines[end]) && body.lines[end]!.column === first.column) end += 1;
  const lines = body.lines.slice(at, end);
  const announces = announcing(lines);
  body.add({ type: "passage", kind: body.kind, lines: announces ?? lines });
  return announces === undefined ? end : literalBlock(body, end);
};

/** Lines that stand together, whatever they look like. */
export const plainParagraph: Construct = (body, at) => {
  const { lines, end } = untilBlank(body.lines, at);
  body.add({ type: "passage", kind: body.kind, lines });
  return end;
};

/** The lines of a paragraph that ends with two colons, as they are read: with one, or without if a space is before. */
function announcing(lines: readonly Line[]): readonly Line[] | undefined {
  const last = lines.at(-1)!;
  if (!/(?:^|[^\\])::$/.test(last.text)) return undefined;
  const cut = /(?:^|\s)::$/.test(last.text) ? 2 : 1;
  const text = last.text.slice(0, -cut).trimEnd();
  return text === "" ? lines.slice(0, -1) : [...lines.slice(0, -1), { ...last, text }];
}
