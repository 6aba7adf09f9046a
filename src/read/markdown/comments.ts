import type { Comment } from "../comment.js";
import { htmlComments } from "../html/comments.js";
import type { Node } from "./text.js";
import { childrenOf, markdownTree } from "./tree.js";

/** The comments of a Markdown text: those of its HTML, not what looks like one in code. */
export function markdownComments(source: string): Comment[] {
  return commentsIn(markdownTree(source), (node) => {
    if (node.type !== "html") return undefined;
    const { start, end } = stretchOf(node);
    return htmlComments(source.slice(start, end)).map((comment): Comment => {
      return { ...comment, start: start + comment.start, end: start + comment.end };
    });
  });
}

/**
 * The comments in a node, in order, the last before a block of code with that block.
 *
 * @param commentsOf those of one node; undefined if it is one that may hold others
 */
export function commentsIn(
  node: Node,
  commentsOf: (node: Node) => readonly Comment[] | undefined,
): Comment[] {
  const children = childrenOf(node);
  return children.flatMap((child, index) => {
    const comments = commentsOf(child);
    if (comments === undefined) return commentsIn(child, commentsOf);
    const next = children[index + 1];
    return next?.type === "code" ? beforeCode(comments, next) : comments;
  });
}

function beforeCode(comments: readonly Comment[], code: Node): readonly Comment[] {
  return comments.map((comment, index) => {
    return index === comments.length - 1 ? { ...comment, code: stretchOf(code) } : comment;
  });
}

/** Where a node stands: UTF-16 offsets, half-open. */
export function stretchOf({ position }: Node): { readonly start: number; readonly end: number } {
  return { start: position!.start.offset!, end: position!.end.offset! };
}
