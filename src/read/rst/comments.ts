import type { Comment } from "../comment.js";
import { partsOf } from "./body.js";
import { type Line, linesOf } from "./lines.js";
import type { Remark } from "./parts.js";

/** The comments of reStructuredText: what begins with two dots and is nothing else. */
export function rstComments(source: string): Comment[] {
  const parts = partsOf(linesOf(source));
  return parts.flatMap((part, index) => {
    if (part.type !== "comment") return [];
    const next = parts[index + 1];
    return [{ ...commentOf(part), ...(next?.type === "code" && { code: extentOf(next.lines) }) }];
  });
}

function commentOf({ start, lines }: Remark): Comment {
  // As a directive is written, with two colons.
  const text = lines
    .map((line) => line.text)
    .join("\n")
    .trim()
    .replace(/^(duiqi-[\w-]*.*?)::/, "$1:");
  return { text, start, end: extentOf(lines).end };
}

function extentOf(lines: readonly Line[]): { start: number; end: number } {
  const last = lines.at(-1)!;
  return { start: lines[0]!.offset, end: last.offset + last.text.length };
}
