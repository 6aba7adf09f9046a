import { effect } from "@preact/signals";
import { cursor } from "../../state/cursor.js";
import { hitsIn, searchTerm } from "./state.js";

/** The names that styles know them by: what is found, and what of it is in the sentence at the cursor. */
const FOUND = "found";
const FOUND_HERE = "found-here";

/**
 * Has what is found shown wherever it stands in a table, as the browser shows a selection: elements stay as they are
 * (https://www.w3.org/TR/css-highlight-api-1/). A browser that cannot do so shows the cursor at the hit alone.
 *
 * @returns what ends it
 */
export function startHighlights(table: Element): () => void {
  const show = () => {
    CSS.highlights.set(FOUND, new Highlight(...rangesIn(table, ".sentence:not(.here)")));
    CSS.highlights.set(FOUND_HERE, new Highlight(...rangesIn(table, ".sentence.here")));
  };
  const clear = () => {
    CSS.highlights.delete(FOUND);
    CSS.highlights.delete(FOUND_HERE);
  };
  if (!("highlights" in CSS)) return () => {};
  // Rows come and go as the table is scrolled.
  const observer = new MutationObserver(show);
  const end = effect(() => {
    observer.disconnect();
    if (searchTerm.value === undefined || searchTerm.value === "") return clear();
    observer.observe(table, { subtree: true, childList: true, characterData: true });
    // Only then is a sentence the one at the cursor.
    requestAnimationFrame(cursor.value ? show : clear);
  });
  return () => {
    end();
    observer.disconnect();
    clear();
  };
}

function rangesIn(table: Element, sentences: string): Range[] {
  return [...table.querySelectorAll(`${sentences} .text`)].flatMap((element) =>
    hitsIn(element.textContent).map(({ start, end }) => rangeOf(element, start, end)),
  );
}

/** A range by offsets in an element's text, which a caret may have in two nodes. */
function rangeOf(element: Element, start: number, end: number): Range {
  const range = new Range();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const { length } = node;
    if (start >= before && start < before + length) range.setStart(node, start - before);
    if (end > before && end <= before + length) range.setEnd(node, end - before);
    before += length;
  }
  return range;
}
