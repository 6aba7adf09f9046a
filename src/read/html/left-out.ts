import { isCode } from "./code.js";
import { attribute, type Element, rolesOf } from "./elements.js";
import { isMark } from "./marks.js";
import { isNote } from "./notes.js";

/** Why an element is no text of its page; `nothing` is what readers do not see as text in the first place. */
export type LeftOut = "nothing" | "hidden" | "code" | "furniture";

// Programs, drawings, players, what stands in for them, controls, and readings beside Chinese characters.
const NOTHING = new Set(
  (
    "annotation annotation-xml audio button canvas datalist embed frameset head iframe noembed noframes noscript " +
    "object optgroup option progress rp rt rtc script select style svg template textarea video"
  ).split(" "),
);
const FURNITURE = new Set(["nav", "search"]);
/** Furniture of the site, unless they are of an article or a section. */
const SITE = new Set(["header", "footer", "aside"]);

const FURNITURE_ROLES = "navigation banner contentinfo search toc pagelist page-list landmarks loi lot".split(
  " ",
);

const INVISIBLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/** Where an element stands. */
export interface Surroundings {
  /** Whether the page is a chapter of a book, which has no site around it. */
  readonly isBook: boolean;
  /** Whether it is in the main text, an article or a section. */
  readonly isInContent: boolean;
  /** Whether it is in a footnote or endnote. */
  readonly isInNote: boolean;
}

/** Why an element is left out, with all in it; `undefined` if it is not. */
export function leftOut(
  element: Element,
  { isBook, isInContent, isInNote }: Surroundings,
): LeftOut | undefined {
  const { tagName } = element;
  if (NOTHING.has(tagName) || isMark(element, isInNote)) return "nothing";
  if (isHidden(element)) return "hidden";
  if (isCode(element)) return "code";
  if (FURNITURE.has(tagName) || rolesOf(element).some((role) => FURNITURE_ROLES.includes(role)))
    return "furniture";
  if (isBook || isInContent || isNote(element)) return undefined;
  return SITE.has(tagName) || rolesOf(element).includes("complementary") ? "furniture" : undefined;
}

function isHidden(element: Element): boolean {
  if (element.attrs.length === 0) return element.tagName === "dialog";
  const hidden = attribute(element, "hidden");
  return (
    (hidden !== undefined && hidden !== "until-found") ||
    attribute(element, "aria-hidden") === "true" ||
    (element.tagName === "dialog" && attribute(element, "open") === undefined) ||
    INVISIBLE.test(attribute(element, "style") ?? "")
  );
}
