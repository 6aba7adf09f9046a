import type { MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from "mdast-util-mdx";
import { resolvedPieces } from "../html/references.js";
import { physicalLines } from "../lines.js";
import type { Piece } from "./text.js";

/** An element of JSX, between blocks or in a text. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Attributes that readers see, of HTML and of the components that sites of documentation have. */
const TEXT_ATTRIBUTES = new Set(["alt", "caption", "description", "label", "summary", "title"]);
/** In a line of text, most are for the mouse alone, or for programs. */
const INLINE_TEXT_ATTRIBUTES = new Set(["alt"]);
const VALUE = /=\s*(["'])(?<value>[\s\S]*)\1$/d;
/** The name of what is put in: `{version}`, `{props.name}`. Anything else in braces is a program. */
const NAME = /^\{\s*[\w$.]+\s*\}$/;

/** What the attributes of an element have of text, by attribute. */
export function attributePieces(element: JsxElement, source: string): readonly Piece[][] {
  const names = element.type === "mdxJsxFlowElement" ? TEXT_ATTRIBUTES : INLINE_TEXT_ATTRIBUTES;
  return element.attributes.flatMap(({ type, position, ...attribute }) => {
    if (type !== "mdxJsxAttribute" || !names.has((attribute as { name: string }).name)) return [];
    const start = position!.start.offset!;
    const value = VALUE.exec(source.slice(start, position!.end.offset))?.indices?.groups?.value;
    return value === undefined ? [] : [piecesFrom(source, start + value[0], start + value[1])];
  });
}

/** What stands in braces in a text, if it is the name of something to put in: it stays as it is. */
export function expressionPieces({ position }: MdxTextExpression, source: string): readonly Piece[] {
  const [start, end] = [position!.start.offset!, position!.end.offset!];
  const text = source.slice(start, end);
  return NAME.test(text) ? [{ text, offset: start, endsLine: false }] : [];
}

function piecesFrom(source: string, start: number, end: number): Piece[] {
  return physicalLines(source.slice(start, end)).flatMap(({ text, offset }) => {
    const pieces = [...resolvedPieces(text, start + offset)];
    return pieces.map((piece, k) => ({ ...piece, endsLine: k === pieces.length - 1 }));
  });
}
