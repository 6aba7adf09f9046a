import type { Side } from "../../../review.js";

/** The row at a height of the window; the first or last that is shown, if it is above or below them. */
export function rowAtHeight(table: HTMLElement, y: number): number {
  const rows = shown(table, "[data-index]:not(.away)");
  const row = rows.find((element) => element.getBoundingClientRect().bottom > y) ?? rows.at(-1);
  return Number(row?.dataset.index);
}

/** The sentence of a side before which a boundary at a height of the window is: the first whose middle is below it. */
export function sentenceBelowHeight(table: HTMLElement, side: Side, y: number): number {
  const sentences = shown(table, `[data-index]:not(.away) [data-side=${side}] [data-sentence]`);
  const below = sentences.find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return (top + bottom) / 2 > y;
  });
  if (below) return Number(below.dataset.sentence);
  return Number(sentences.at(-1)?.dataset.sentence) + 1;
}

function shown(table: HTMLElement, selector: string): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>(selector)];
}
