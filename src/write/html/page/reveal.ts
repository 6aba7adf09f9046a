import type { Approach } from "./selection.js";

/** How often a jump is made again: the rows that it brings into view are drawn, and may be higher than was thought. */
const CORRECTIONS = 3;

/**
 * Scrolls so that a bead is seen. After a jump it stands in the middle; else only as far as is needed. If both halves
 * cannot be seen, a click shows the partner, and all else what has the focus.
 */
export function reveal(own: Element | undefined, partner: Element | undefined, approach: Approach): void {
  if (approach === "jump") jump([partner, own], CORRECTIONS);
  else scroll(approach === "look" ? [own, partner] : [partner, own]);
}

function jump(halves: readonly (Element | undefined)[], left: number): void {
  halves.at(-1)?.scrollIntoView({ block: "center" });
  scroll(halves);
  if (left > 0) requestAnimationFrame(() => jump(halves, left - 1));
}

function scroll(halves: readonly (Element | undefined)[]): void {
  for (const half of halves) half?.scrollIntoView({ block: "nearest" });
}

/** Keeps what is scrolled to clear of the bars that cover the page's top and bottom; in CSS pixels. */
export function setCovered(top: number, bottom: number): void {
  const { style } = document.documentElement;
  const padding = `${top}px 0px ${bottom}px`;
  // A change of the root's style makes the browser look at all of a long page again.
  if (style.scrollPadding !== padding) style.scrollPadding = padding;
}
