import { indented, isBlank, type Line, type Stretch, untilBlank } from "./lines.js";
import type { Body, Construct } from "./parts.js";

const DOCTEST = /^>>>(?: |$)/;
const QUOTING = /^[!-/:-@[-`{-~]/;

/** What somebody typed at Python's prompt, and what came of it. */
export const doctest: Construct = (body, at) => {
  if (!DOCTEST.test(body.lines[at]!.text)) return undefined;
  const { lines, end } = untilBlank(body.lines, at);
  body.add({ type: "code", lines });
  return end;
};

/**
 * The literal block that a paragraph has announced: indented, or each line with the same character of punctuation
 * before it. Yields where it ends: where it would have begun if there is none.
 */
export function literalBlock(body: Body, from: number): number {
  let at = from;
  while (at < body.lines.length && isBlank(body.lines[at])) at += 1;
  const first = body.lines[at];
  if (first === undefined) return from;
  const { lines, end } =
    first.column > body.column ? indented(body.lines, at, body.column + 1) : quoted(body, at);
  if (lines.length > 0) body.add({ type: "code", lines });
  return end;
}

function quoted({ lines, column }: Body, at: number): Stretch {
  const [mark] = QUOTING.exec(lines[at]!.text) ?? [];
  let end = at;
  const isQuoted = (line: Line | undefined) => line?.column === column && line.text.startsWith(mark!);
  while (mark !== undefined && isQuoted(lines[end])) end += 1;
  return { lines: lines.slice(at, end), end };
}
