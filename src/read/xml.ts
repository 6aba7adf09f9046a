import { SaxesParser } from "saxes";
import { type FailureDetails, InputFailure } from "../failure.js";
import type { Piece } from "./pieces.js";
import { XmlText } from "./xml-text.js";

/** Deeper than any document nests its elements, and less than would be slow. */
const MOST_DEPTH = 500;
/** More attributes than any element has, and less than would be slow. */
const MOST_ATTRIBUTES = 1000;

/** What a reader of XML is told as the text goes by. Names are without the prefixes of their namespaces. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, at: XmlPlace) => void;
  /**
   * Character data, CDATA among it; one stretch comes in several pieces, each of which stands in the text as it is, or
   * is what a reference stands for. `start` is the UTF-16 offset at which the piece begins.
   */
  readonly text?: (text: string, at: XmlPlace, start: number) => void;
  readonly close?: (name: string, at: XmlPlace) => void;
}

/** Where the parser is in the text. */
export interface XmlPlace {
  /** 1-based. */
  readonly line: number;
  /** UTF-16 offset in the text of what comes after. */
  readonly offset: number;
}

/** Ends reading with a failure at the parser's place. */
export type FailXml = (problem: string, details?: FailureDetails) => never;

/**
 * Reads XML from beginning to end. No DTD or other file is fetched, and entities that a document declares are refused.
 *
 * @param xml the text
 * @param path what messages call it
 * @param handlers what is to be told; given what ends reading with a failure
 * @returns the same handlers, with whatever they have gathered
 * @throws InputFailure if it is not well formed, declares entities or is nested absurdly
 */
export function readXml<Handlers extends XmlHandlers>(
  xml: string,
  path: string,
  handlers: (fail: FailXml) => Handlers,
): Handlers {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const fail: FailXml = (problem, details) => {
    throw new InputFailure(problem, { path, line: parser.line, ...details });
  };
  const told = handlers(fail);
  const place = () => ({ line: parser.line, offset: parser.position });
  const endMarkup = listenToText(parser, xml, ({ text, offset }) => told.text?.(text, place(), offset));
  let depth = 0;
  let attributeCount = 0;
  parser.on("error", ({ message }) => fail("not well-formed XML", { got: withoutPlace(message) }));
  parser.on("attribute", () => {
    attributeCount += 1;
    if (attributeCount > MOST_ATTRIBUTES) fail("an element has too many attributes");
  });
  parser.on("doctype", (declaration) => {
    refuseEntities(declaration, fail);
    endMarkup();
  });
  parser.on("opentag", ({ name, attributes }) => {
    attributeCount = 0;
    depth += 1;
    if (depth > MOST_DEPTH) fail("elements are nested too deeply", { expected: `at most ${MOST_DEPTH}` });
    endMarkup();
    told.open?.(localName(name), attributes, place());
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    endMarkup();
    told.close?.(localName(name), place());
  });
  parser.write(xml).close();
  return told;
}

/**
 * Tells of character data, and passes over declarations, instructions and comments.
 *
 * @returns what is to be called at the end of any other markup
 */
function listenToText(parser: SaxesParser, xml: string, tell: (piece: Piece) => void): () => void {
  const characters = new XmlText(xml);
  const endMarkup = () => characters.endMarkup(parser.position);
  const tellAll = (pieces: Iterable<Piece>) => {
    for (const piece of pieces) tell(piece);
  };
  for (const event of ["xmldecl", "processinginstruction"] as const) parser.on(event, endMarkup);
  // The parser tells of a comment before the sign that closes it.
  parser.on("comment", () => characters.endMarkup(parser.position + ">".length));
  parser.on("text", () => tellAll(characters.piecesTo(parser.position - "<".length)));
  parser.on("cdata", () => tellAll(characters.cdataTo(parser.position)));
  return endMarkup;
}

function refuseEntities(declaration: string, fail: FailXml): void {
  if (!declaration.includes("<!ENTITY")) return;
  fail("a DOCTYPE that declares entities", {
    expected: "none, or one that names a DTD",
    hint: "remove it, and write out what the entities stand for",
  });
}

/** A name without the prefix of its namespace. */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The parser's message without the line and column that it begins with, and without its stop. */
function withoutPlace(message: string): string {
  return message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
}
