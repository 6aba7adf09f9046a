import type { MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from "mdast-util-mdx";
import { REFERENCE, resolve } from "../html/references.js";
import { decodedPieces } from "../pieces.js";
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
const LINE_END = /\r\n?|\n/g;
const REFERENCES = new RegExp(REFERENCE, "gi");

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
  const lines = [...source.slice(start, end).matchAll(LINE_END)];
  const ends = [...lines.map(({ index }) => start + index), end];
  const starts = [start, ...lines.map(({ index, 0: lineEnd }) => start + index + lineEnd.length)];
  return starts.flatMap((from, line) => {
    const pieces = [...decodedPieces(source.slice(from, ends[line]), from, REFERENCES, decoded)];
    return pieces.map((piece, k) => ({ ...piece, endsLine: k === pieces.length - 1 }));
  });
}

function decoded(reference: string): string {
  const { character, length } = resolve(reference);
  return character + reference.slice(length);
}
