import { attribute, type Element, rolesOf } from "./elements.js";

const NOTES = ["footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes"];

// Of LibreOffice and of Word, which have no roles.
const NOTE_ID = /^sd(?:foot|end)note\d+$/;
const NOTE_STYLE = /mso-element\s*:\s*(?:foot|end)note\b/i;

/** Whether an element is a footnote or endnote, or holds them. */
export function isNote(element: Element): boolean {
  if (element.attrs.length === 0) return false;
  if (rolesOf(element).some((role) => NOTES.includes(role))) return true;
  return NOTE_ID.test(attribute(element, "id") ?? "") || NOTE_STYLE.test(attribute(element, "style") ?? "");
}
