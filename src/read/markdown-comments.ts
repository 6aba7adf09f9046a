import type { Comment } from "./comment.js";
import { htmlComments } from "./html/comments.js";
import { markdownTree } from "./markdown.js";
import type { Node } from "./markdown-text.js";

/** The comments of a Markdown text: those of its HTML, not what looks like one in code. */
export function markdownComments(source: string): Comment[] {
  return stretchesOfHtml(markdownTree(source)).flatMap(({ start, end }) => {
    return htmlComments(source.slice(start, end)).map((comment) => {
      return { ...comment, start: start + comment.start, end: start + comment.end };
    });
  });
}

function stretchesOfHtml(node: Node): { start: number; end: number }[] {
  if (node.type === "html") {
    const { start, end } = node.position!;
    return [{ start: start.offset!, end: end.offset! }];
  }
  return "children" in node ? (node.children as readonly Node[]).flatMap(stretchesOfHtml) : [];
}
