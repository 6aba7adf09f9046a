import { mdxFromMarkdown } from "mdast-util-mdx";
import { mdxjs } from "micromark-extension-mdxjs";
import { blanked, type Comment, plainComments } from "../comment.js";
import type { Reading } from "../reader.js";
import { markdownComments } from "./comments.js";
import { readTree } from "./reader.js";
import type { Node } from "./text.js";
import { childrenOf, markdownTree } from "./tree.js";

const COMMENT = /^\s*\/\*(?<text>[\s\S]*)\*\/\s*$/;

/** What can be said of a text that is no MDX: the parser's own words, and where. */
interface SyntaxFailure {
  readonly reason: string;
  readonly line?: number;
}

/**
 * Reads MDX 3 (https://mdxjs.com): Markdown in which elements are JSX. What is between elements is read as Markdown,
 * and so are those of their attributes that readers see; programs in it are left out, save the names of what is put in.
 * Comments of HTML, which Docusaurus lets pass, are comments. What is no MDX is read as Markdown, and warned of.
 */
export function readMdx(source: string): Reading {
  const parsed = parse(source);
  if ("tree" in parsed) return readTree(source, parsed.tree);
  const message = `no MDX (${parsed.reason}), read as Markdown`;
  return { ...readTree(source, markdownTree(source)), warnings: [{ message, ...lineOf(parsed) }] };
}

/** The comments of an MDX text: in braces, and those of HTML. */
export function mdxComments(source: string): Comment[] {
  const parsed = parse(source);
  if (!("tree" in parsed)) return markdownComments(source);
  const own = commentsIn(parsed.tree);
  return parsed.hasHtmlComments ? [...own, ...plainComments(source)].sort((a, b) => a.start - b.start) : own;
}

function parse(source: string): { tree: Node; hasHtmlComments: boolean } | SyntaxFailure {
  const addition = { syntax: mdxjs(), trees: mdxFromMarkdown() };
  try {
    return { tree: markdownTree(source, addition), hasHtmlComments: false };
  } catch {
    try {
      return { tree: markdownTree(blanked(source, plainComments(source)), addition), hasHtmlComments: true };
    } catch (error) {
      return error as SyntaxFailure;
    }
  }
}

function lineOf({ line }: SyntaxFailure): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

function commentsIn(node: Node): Comment[] {
  const children = childrenOf(node);
  return children.flatMap((child, index) => {
    if (child.type !== "mdxFlowExpression" && child.type !== "mdxTextExpression") return commentsIn(child);
    const text = COMMENT.exec(child.value)?.groups?.text;
    if (text === undefined) return [];
    const next = children[index + 1];
    return [{ text, ...stretchOf(child), ...(next?.type === "code" && { code: stretchOf(next) }) }];
  });
}

function stretchOf({ position }: Node): { readonly start: number; readonly end: number } {
  return { start: position!.start.offset!, end: position!.end.offset! };
}
