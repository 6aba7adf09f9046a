import type { Approach } from "./selection.js";

/** How often a jump is made again: the rows that it brings into view are drawn, and may be higher than was thought. */
const CORRECTIONS = 3;

/**
 * Scrolls so that a bead is seen. After a jump it stands in the middle; else only as far as is needed. A click must
 * show the partner, a step with the keys what has the focus.
 */
export function reveal(
  own: HTMLElement | undefined,
  partner: HTMLElement | undefined,
  approach: Approach,
): void {
  if (approach === "jump") jump(own ?? partner, CORRECTIONS);
  else {
    const order = approach === "look" ? [own, partner] : [partner, own];
    for (const element of order) element?.scrollIntoView({ block: "nearest" });
  }
}

function jump(element: HTMLElement | undefined, left: number): void {
  element?.scrollIntoView({ block: "center" });
  if (left > 0) requestAnimationFrame(() => jump(element, left - 1));
}

/** Keeps what is scrolled to clear of the bars that cover the page's top and bottom; in CSS pixels. */
export function setCovered(top: number, bottom: number): void {
  const { style } = document.documentElement;
  const padding = `${top}px 0px ${bottom}px`;
  // A change of the root's style makes the browser look at all of a long page again.
  if (style.scrollPadding !== padding) style.scrollPadding = padding;
}
