import { attribute, beginningOf, type Element, rolesOf } from "./elements.js";

const NOTES = ["footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes"];
const NOTE_LINKS = ["noteref", "backlink", "referrer"];

// Of LibreOffice and of Word, which have no roles.
const NOTE_ID = /^sd(?:foot|end)note\d+$/;
const NOTE_STYLE = /mso-element\s*:\s*(?:foot|end)note\b/i;
const NOTE_LINK_STYLE = /mso-(?:foot|end)note-id\s*:/i;

const MARK = /^[[(（〔【]?(?:\d{1,4}|\p{No}|[a-z]|[ivxl]{1,6}|[*†‡§¶※]{1,4}|注\d*|註\d*)[\])）〕】]?$/iu;
const BACK = /^(?:[↩↑⬆⤴↵^][\uFE0E\uFE0F]?)+$/u;

/** Whether an element is a footnote or endnote, or holds them. */
export function isNote(element: Element): boolean {
  if (rolesOf(element).some((role) => NOTES.includes(role))) return true;
  return NOTE_ID.test(attribute(element, "id") ?? "") || NOTE_STYLE.test(attribute(element, "style") ?? "");
}

/**
 * Whether an element is a note's number or sign: in the text, where it refers to the note, or in the note, where it
 * leads back.
 *
 * @param isInNote whether it stands in a note
 */
export function isNoteMark(element: Element, isInNote: boolean): boolean {
  if (rolesOf(element).some((role) => NOTE_LINKS.includes(role))) return true;
  if (element.tagName !== "a" && element.tagName !== "sup") return false;
  const { elements, text } = beginningOf(element);
  const link = elements.find(({ tagName }) => tagName === "a");
  if (link === undefined || !attribute(link, "href")?.includes("#")) return false;
  if (BACK.test(text)) return isInNote;
  if (!MARK.test(text)) return false;
  const isRaised = [element.parentNode, ...elements].some((each) => each?.nodeName === "sup");
  return isInNote || isRaised || NOTE_LINK_STYLE.test(attribute(link, "style") ?? "");
}
