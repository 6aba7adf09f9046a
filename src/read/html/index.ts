import type { ReadWarning } from "../document.js";
import type { ReadContext, Reading } from "../reader.js";
import type { LeftOut } from "./left-out.js";
import { type Page, readPage } from "./page.js";

/** Of what was left out, what a reader of the page would have seen. */
const SEEN: readonly { readonly reason: LeftOut; readonly one: string; readonly more: string }[] = [
  { reason: "code", one: "code block", more: "code blocks" },
  {
    reason: "furniture",
    one: "navigation bar, header or the like",
    more: "navigation bars, headers and the like",
  },
  { reason: "hidden", one: "hidden element", more: "hidden elements" },
];

/**
 * Reads a web page: the main text, by the elements and roles that tell it, without navigation, code blocks, controls,
 * what is hidden, notes' numbers in the text, and readings beside Chinese characters.
 *
 * @throws InputFailure if it is nested or large beyond what a page would be
 */
export function readHtml(source: string, { path }: ReadContext): Reading {
  const { blocks, markup, leftOut, within } = readPage(source, path);
  const outside = within === undefined ? [] : [{ message: `text outside of <${within}> left out` }];
  return { blocks, markup, warnings: [...outside, ...leftOutOf([{ leftOut }])] };
}

/** What to tell a user of what was left out of pages, taken together. */
export function leftOutOf(pages: readonly Pick<Page, "leftOut">[]): readonly ReadWarning[] {
  return SEEN.flatMap(({ reason, one, more }) => {
    const count = pages.reduce((sum, { leftOut }) => sum + (leftOut.get(reason) ?? 0), 0);
    return count === 0 ? [] : [{ message: `${count} ${count === 1 ? one : more} left out` }];
  });
}
