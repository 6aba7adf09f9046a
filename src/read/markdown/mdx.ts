import { mdxFromMarkdown } from "mdast-util-mdx";
import { mdxjs } from "micromark-extension-mdxjs";
import { blanked, type Comment, plainComments } from "../comment.js";
import type { Reading } from "../reader.js";
import { commentsIn, markdownComments, stretchOf } from "./comments.js";
import { readTree } from "./reader.js";
import type { Node } from "./text.js";
import { markdownTree } from "./tree.js";

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
  const own = commentsIn(parsed.tree, ownComments);
  return [...own, ...parsed.html].sort((a, b) => a.start - b.start);
}

/** The tree of an MDX text, and the comments of HTML that had to be left out for it to be MDX. */
interface Parsed {
  readonly tree: Node;
  readonly html: readonly Comment[];
}

function parse(source: string): Parsed | SyntaxFailure {
  const asItIs = treeOf(source, []);
  const html = plainComments(source);
  return "tree" in asItIs || html.length === 0 ? asItIs : treeOf(source, html);
}

function treeOf(source: string, html: readonly Comment[]): Parsed | SyntaxFailure {
  try {
    const tree = markdownTree(blanked(source, html), { syntax: mdxjs(), trees: mdxFromMarkdown() });
    return { tree, html };
  } catch (error) {
    return error as SyntaxFailure;
  }
}

function lineOf({ line }: SyntaxFailure): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

function ownComments(node: Node): readonly Comment[] | undefined {
  if (node.type !== "mdxFlowExpression" && node.type !== "mdxTextExpression") return undefined;
  const text = COMMENT.exec(node.value)?.groups?.text;
  return text === undefined ? [] : [{ text, ...stretchOf(node) }];
}
