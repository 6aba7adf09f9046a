import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Row } from "../../review.js";
import { type Cursor, cursor } from "../state/cursor.js";
import { review } from "../state/review.js";
import { rowsInView } from "../state/view.js";
import { cursorId } from "./cell.js";
import { anchorOf } from "./moves/anchor.js";
import { revealingOffset } from "./moves/reveal.js";
import type { VirtualRows } from "./virtual-rows.js";

/** What was shown when the table was drawn last. */
export interface Drawn {
  readonly rows: readonly Row[];
  readonly cursor: Cursor;
  readonly width: number;
}

/** A row that stays where it is on the screen while others change. */
export interface KeptRow {
  readonly index: number;
  /** How far below the top of the window it starts, in CSS pixels. */
  readonly place: number;
}

/**
 * The row to be kept in its place while rows change. It is to be asked for before the virtual rows are told of it.
 *
 * @returns undefined if no row that was in view is there any more
 */
export function keptRow(rows: VirtualRows, drawn: Drawn): KeptRow | undefined {
  const inView = { start: rows.range?.startIndex ?? 0, end: (rows.range?.endIndex ?? -1) + 1 };
  const anchor = anchorOf(drawn.rows, review.value.rows, inView, drawn.cursor.row);
  const start = anchor && rows.measurementsCache[anchor.before]?.start;
  return start === undefined ? undefined : { index: anchor!.after, place: start - scrolledTo(rows) };
}

/**
 * Brings the cursor into view as it moves; where rows change, what is around them stays where it is on the screen.
 *
 * @param drawn what was drawn last; it is kept there for the next time
 * @param kept what `keptRow` said, if rows have changed
 */
export function useScrolling(
  rows: VirtualRows,
  drawn: RefObject<Drawn | null>,
  kept: KeptRow | undefined,
  width: number,
): void {
  const now = { rows: review.value.rows, cursor: cursor.value, width };
  useLayoutEffect(() => {
    const last = drawn.current;
    drawn.current = now;
    if (last === null || last.width === 0) return;
    if (last.width !== width) remeasure(rows);
    else measureShown(rows);
    const offset = kept ? offsetKeeping(rows, kept) : scrolledTo(rows);
    if (last.cursor !== now.cursor) reveal(rows, offset);
    else if (kept) rows.scrollToOffset(offset);
  }, [now.cursor, now.rows, width]);
  useLayoutEffect(() => tellView(rows));
}

/** Lines break elsewhere: all heights are others, and what is read stays at the top. */
function remeasure(rows: VirtualRows): void {
  const top = rows.range?.startIndex ?? 0;
  rows.measure();
  measureShown(rows);
  rows.scrollToIndex(top, { align: "start" });
}

/** Rows that have just come are measured a little later, by the browser's leave: too late for what is reckoned now. */
function measureShown(rows: VirtualRows): void {
  for (const element of rows.elementsCache.values()) {
    if (!element.isConnected) continue;
    rows.resizeItem(rows.indexFromElement(element), element.getBoundingClientRect().height);
  }
  // Has the places of rows reckoned anew.
  rows.getTotalSize();
}

function offsetKeeping(rows: VirtualRows, { index, place }: KeptRow): number {
  return (rows.measurementsCache[index]?.start ?? place) - place;
}

/**
 * A row that is near is only brought to the edge of the window; one that is far stands in the middle of it. The rows on
 * the way may turn out to be higher than expected: the library goes after a row until it is where it is to be.
 */
function reveal(rows: VirtualRows, offset: number): void {
  const { row } = cursor.value;
  const item = rows.measurementsCache[row];
  const height = rows.scrollRect?.height ?? 0;
  if (item === undefined || height === 0) return;
  const { scrollPaddingStart: start, scrollPaddingEnd: end } = rows.options;
  const wanted = revealingOffset(item, offset, height, { start, end });
  const edge = wanted + start >= item.start ? "start" : "end";
  if (wanted !== offset)
    rows.scrollToIndex(row, { align: Math.abs(wanted - offset) > height ? "center" : edge });
  else if (offset !== scrolledTo(rows)) rows.scrollToOffset(offset);
  else rows.cancelScroll();
  if (item.size > height / 2) document.getElementById(cursorId()!)?.scrollIntoView({ block: "nearest" });
}

/** How far the table is scrolled: the library hears of it at the next frame, and keys may be faster. */
function scrolledTo({ scrollElement }: VirtualRows): number {
  return scrollElement?.scrollTop ?? 0;
}

function tellView({ range }: VirtualRows): void {
  if (range === null) return;
  const [start, end] = [range.startIndex, range.endIndex + 1];
  const { value } = rowsInView;
  if (value.start !== start || value.end !== end) rowsInView.value = { start, end };
}
