import type { ReadWarning } from "./document.js";

/** An XML declaration or document type, or an element that begins a text. */
const BEGINNING = /^\s*(?:<\?xml\s|<!DOCTYPE\s|<([a-z][\w:.-]*)(?:\s[^<>]*)?>)/i;

/** What there is to say of plain text that is XML of a kind that is not read: that it is read with its tags. */
export function unknownMarkup(text: string): readonly ReadWarning[] {
  const beginning = BEGINNING.exec(text);
  if (beginning === null) return [];
  const [, name] = beginning;
  if (name !== undefined && !text.trimEnd().endsWith(`</${name}>`)) return [];
  return [
    { message: "XML of a kind that is not known, read as text with its tags: convert it to HTML", line: 1 },
  ];
}
