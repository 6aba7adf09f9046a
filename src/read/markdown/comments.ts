import type { Comment } from "../comment.js";
import { htmlComments } from "../html/comments.js";
import type { Node } from "./text.js";
import { markdownTree } from "./tree.js";

/** The comments of a Markdown text: those of its HTML, not what looks like one in code. */
export function markdownComments(source: string): Comment[] {
  return stretchesOfHtml(markdownTree(source)).flatMap(({ start, end, code }) => {
    const comments = htmlComments(source.slice(start, end)).map((comment): Comment => {
      return { ...comment, start: start + comment.start, end: start + comment.end };
    });
    const last = comments.pop();
    return last === undefined ? [] : [...comments, { ...last, ...(code && { code }) }];
  });
}

interface Stretch {
  /** UTF-16 offsets, half-open. */
  readonly start: number;
  readonly end: number;
}

interface StretchOfHtml extends Stretch {
  /** The block of code that follows it. */
  readonly code?: Stretch;
}

function stretchesOfHtml(node: Node): StretchOfHtml[] {
  const children = "children" in node ? (node.children as readonly Node[]) : [];
  return children.flatMap((child, index) => {
    if (child.type !== "html") return stretchesOfHtml(child);
    const next = children[index + 1];
    return [{ ...stretchOf(child), ...(next?.type === "code" && { code: stretchOf(next) }) }];
  });
}

function stretchOf({ position }: Node): Stretch {
  return { start: position!.start.offset!, end: position!.end.offset! };
}
