import type { VirtualItem } from "@tanstack/virtual-core";
import type { VirtualRows } from "./virtual-rows.js";

/** A row that is in the document. */
interface ShownRow {
  readonly index: number;
  readonly key: VirtualItem["key"];
  /** If it is not next to the others: how far below the first of these it starts, in CSS pixels. */
  readonly away: number | undefined;
}

/** The rows that are in the document, and where they stand. */
export interface ShownRows {
  readonly items: readonly ShownRow[];
  /** How high the rows above them are that are not in the document. CSS, as what follows. */
  readonly above: string;
  /** How far they may be scrolled past each edge of the window before they stick to it. */
  readonly edges: Readonly<Record<"top" | "bottom", string>>;
}

/**
 * The rows that are in the document. They stick to the window's edges once they are scrolled past: where the browser
 * scrolls before the next rows are there, as when the scroll bar is dragged, the last ones stay, and nothing is blank.
 *
 * @param margin height of what is above all rows, in CSS pixels
 */
export function shownRows(rows: VirtualRows, margin: number): ShownRows {
  const items = rows.getVirtualItems();
  const run = neighbours(items, rows.range?.startIndex ?? 0);
  const start = run[0]?.start ?? margin;
  const beyond = (rows.scrollRect?.height ?? 0) - ((run.at(-1)?.end ?? margin) - start);
  return {
    items: items.map((item) => ({
      index: item.index,
      key: item.key,
      away: run.includes(item) ? undefined : item.start - start,
    })),
    above: `${start - margin}px`,
    edges: { top: `${Math.min(beyond, 0)}px`, bottom: `${Math.min(beyond - margin, 0)}px` },
  };
}

/** Those that follow one on the other, of which one is in view. */
function neighbours(items: readonly VirtualItem[], inView: number): VirtualItem[] {
  const at = items.findIndex(({ index }) => index === inView);
  if (at < 0) return [...items];
  let first = at;
  let last = at;
  while (first > 0 && items[first - 1]!.index === items[first]!.index - 1) first--;
  while (last < items.length - 1 && items[last + 1]!.index === items[last]!.index + 1) last++;
  return items.slice(first, last + 1);
}
