import { InputFailure } from "../../failure.js";
import { partsBlocks } from "./elements.js";

const BEGINS_AS_XML = /^\s*<\?xml\s|<html\s[^>]*\bxmlns\s*=/i;
const HEAD_LENGTH = 4000;

// What XML writes otherwise than HTML. Each alternative takes what it began on to its end, so that time stays linear.
const XML_SYNTAX = new RegExp(
  [
    /<!--[\s\S]*?(?:-->|$)/,
    /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/,
    /<!DOCTYPE(?:[^[<>]|\[[^\]]*(?:\]|$))*>?/,
    /<(?<name>[a-z][\w:.-]*)(?:=\s*(?:"[^"<]*"|'[^'<]*')|[^"'<>])*>?/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gi",
);

/** What CDATA begins and ends with. */
export const CDATA = "<![CDATA[";
export const CDATA_END = "]]>";

/** Empty in HTML, too, with or without a slash. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** Whether a page is XHTML: whether it begins as XML does, or names its namespace. */
export function isXhtml(source: string): boolean {
  return BEGINS_AS_XML.test(source.slice(0, HEAD_LENGTH));
}

/**
 * XHTML as HTML of the same length, so that all places stay right. Elements that are empty by their tag's slash, which
 * HTML would leave open, become a rule if they part blocks, else a tag that is passed over; CDATA becomes a comment, and
 * so does where CDATA begins that never ends: what follows it is read as if it was not there.
 *
 * @throws InputFailure if it declares entities
 */
export function withoutXmlSyntax(source: string, path: string): string {
  return source.replace(XML_SYNTAX, (syntax: string, ...rest: unknown[]) => {
    const { name } = rest.at(-1) as { readonly name?: string };
    if (syntax.startsWith("<!DOCTYPE")) return withoutEntities(syntax, path);
    if (syntax.startsWith(CDATA)) return withoutCdata(syntax, path);
    if (name === undefined || !syntax.endsWith("/>") || VOID.test(name)) return syntax;
    return partsBlocks(name) ? filled("<hr", syntax, ">", " ") : filled("</", syntax, ">");
  });
}

function withoutCdata(cdata: string, path: string): string {
  if (cdata.endsWith(CDATA_END)) return filled("<!--", cdata, "-->");
  // None that follows one without an end has an end, either.
  return withoutXmlSyntax(cdata.replaceAll(CDATA, filled("<!--", CDATA, "-->")), path);
}

function withoutEntities(doctype: string, path: string): string {
  if (!/<!ENTITY/i.test(doctype)) return filled("<!--", doctype, "-->");
  throw new InputFailure("a DOCTYPE that declares entities", {
    path,
    expected: "none, or one that names a DTD",
    hint: "remove it, and write out what the entities stand for",
  });
}

function filled(start: string, syntax: string, end: string, filling = "x"): string {
  return start + filling.repeat(syntax.length - start.length - end.length) + end;
}
