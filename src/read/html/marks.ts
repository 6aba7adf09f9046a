import { attribute, beginningOf, type Element, rolesOf } from "./elements.js";

const MARK_ROLES = ["noteref", "backlink", "referrer", "pagebreak"];

// Word marks the bullets and numbers of its lists so, and its references to notes.
const LIST_MARK_STYLE = /mso-list\s*:\s*ignore/i;
const NOTE_LINK_STYLE = /mso-(?:foot|end)note-id\s*:/i;

const NOTE_MARK = /^[[(（〔【]?(?:\d{1,4}|\p{No}|[a-z]|[ivxl]{1,6}|[*†‡§¶※]{1,4}|注\d*|註\d*)[\])）〕】]?$/iu;
const BACK = /^(?:[↩↑⬆⤴↵^][\uFE0E\uFE0F]?)+$/u;
const PERMALINK = /^[¶#§🔗]$/u;

/**
 * Whether an element is a mark rather than text: the number of a printed page or of an item, a note's number or sign
 * where the text refers to it or where it leads back, a sign that links to the heading that it stands in.
 *
 * @param isInNote whether it stands in a note
 */
export function isMark(element: Element, isInNote: boolean): boolean {
  if (rolesOf(element).some((role) => MARK_ROLES.includes(role))) return true;
  if (LIST_MARK_STYLE.test(attribute(element, "style") ?? "")) return true;
  return (element.tagName === "a" || element.tagName === "sup") && isLinkedMark(element, isInNote);
}

function isLinkedMark(element: Element, isInNote: boolean): boolean {
  const { elements, text } = beginningOf(element);
  const link = elements.find(({ tagName }) => tagName === "a");
  if (link === undefined || !attribute(link, "href")?.includes("#")) return false;
  if (BACK.test(text)) return isInNote;
  if (PERMALINK.test(text) && element === link) return true;
  if (!NOTE_MARK.test(text)) return false;
  const isRaised = [element.parentNode, ...elements].some((each) => each?.nodeName === "sup");
  return isInNote || isRaised || NOTE_LINK_STYLE.test(attribute(link, "style") ?? "");
}
