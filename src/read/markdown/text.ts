import type { CompileContext, Extension, fromMarkdown, Token } from "mdast-util-from-markdown";
import { physicalLines } from "../lines.js";

type Root = ReturnType<typeof fromMarkdown>;
/** A node of a Markdown tree. */
export type Node = Root | Root["children"][number];
export type Children = readonly Root["children"][number][];
type Text = Extract<Node, { type: "text" }>;

/** Text without line breaks, at a UTF-16 offset of the input. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
  /** Whether a line break follows. */
  readonly endsLine: boolean;
}

/**
 * Makes mdast's text nodes stand in the input as they are: each is one stretch of it, or one character reference. As
 * mdast has it, a text node runs on over escapes, references and the prefixes of quotations, so that its characters'
 * places are lost. Inline code, images' alternative text and lines of HTML hold text nodes, too.
 */
export const exactText: Extension = {
  enter: {
    data: openText,
    characterEscape: ignore,
    characterEscapeValue: openText,
    characterReference: openText,
    codeText: openCode,
    codeTextData: openText,
    htmlFlow: openHtml,
    htmlFlowData: openText,
  },
  canContainEols: ["inlineCode"],
  exit: { codeText: close, htmlFlow: close, label: closeLabel },
};

/** The pieces of a text node, a line break after each but the last. */
export function piecesOf(node: Text): readonly Piece[] {
  const start = offsetOf(node);
  return physicalLines(node.value).map(({ text, offset, end }) => {
    return { text, offset: start + offset, endsLine: end !== "" };
  });
}

/**
 * Where a text node's value would begin if all of it stood in the input. Of a tab that a quotation's mark has taken in
 * part, the rest is spaces at the start of the value that stand nowhere.
 */
function offsetOf({ value, position }: Text): number {
  const { start, end } = position!;
  return start.offset! - Math.max(0, value.length - (end.offset! - start.offset!));
}

/**
 * A text node of a stretch of a token's source.
 *
 * @param source of the token
 * @param start of the token
 * @param stretch of the source, half-open
 */
export function textAt(
  source: string,
  { line, column, offset }: Token["start"],
  stretch: readonly [number, number],
): Text {
  const [from, to] = stretch;
  const point = (index: number) => ({ line, column, offset: offset + index });
  return { type: "text", value: source.slice(from, to), position: { start: point(from), end: point(to) } };
}

function ignore(): void {}

// As mdast's own handler, but never going on with a text node that is there already.
function openText(this: CompileContext, token: Token): void {
  const { line, column, offset } = token.start;
  const point = { line, column, offset };
  const text: Text = { type: "text", value: "", position: { start: point, end: point } };
  childrenOnTop(this).push(text);
  this.stack.push(text);
}

function openHtml(this: CompileContext, token: Token): void {
  const html = { type: "html" as const, value: "", children: [] };
  this.enter(html, token);
}

function openCode(this: CompileContext, token: Token): void {
  const code = { type: "inlineCode" as const, value: "", children: [] };
  this.enter(code, token);
}

function close(this: CompileContext, token: Token): void {
  this.exit(token);
}

// As mdast's own handler, but images keep the nodes of their text, as links do.
function closeLabel(this: CompileContext): void {
  const children = childrenOnTop(this);
  this.resume();
  this.data.inReference = true;
  Object.assign(this.stack.at(-1)!, { children });
}

function childrenOnTop({ stack }: CompileContext): Node[] {
  const top = stack.at(-1)!;
  return "children" in top ? (top.children as Node[]) : [];
}
