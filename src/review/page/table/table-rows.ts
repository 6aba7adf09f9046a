import { defaultRangeExtractor, type Range } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useCallback, useMemo, useRef } from "preact/hooks";
import { cursor } from "../state/cursor.js";
import { opened, review, starts } from "../state/review.js";
import { expectedHeight } from "./row-height.js";
import { rowKey } from "./row-keys.js";
import { type Drawn, keptRow, useScrolling } from "./scrolling.js";
import { type ShownRows, shownRows } from "./shown-rows.js";
import { textLayout, useWidth } from "./text-layout.js";
import { useVirtualRows, type VirtualRows } from "./virtual-rows.js";

/** Rows above and below those in view that are there before they are scrolled to. */
const OVERSCAN = 6;

/** Room for a part of the rows around the cursor's, in rem. */
const AROUND_CURSOR = 3;

/** The rows of the table, and those of them that are in the document: in view, around, and that of the cursor. */
export function useTableRows(
  scroller: RefObject<HTMLElement | null>,
  headings: RefObject<HTMLElement | null>,
): { rows: VirtualRows; shown: ShownRows } {
  const { width, rem } = useWidth(scroller);
  const all = review.value.rows;
  const heights = useMemo(() => expectedHeights(width, rem), [all, width, rem]);
  const getItemKey = useCallback((index: number) => rowKey(all[index]!), [all]);
  const latest = useRef<VirtualRows>(null);
  const drawn = useRef<Drawn>(null);
  const hasChanged = drawn.current !== null && drawn.current.rows !== all;
  // Before the rows are told of the change.
  const kept = hasChanged ? keptRow(latest.current!, drawn.current!) : undefined;
  const margin = headings.current?.offsetHeight ?? 0;
  const rows = useVirtualRows({
    count: all.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[index]!,
    getItemKey,
    rangeExtractor: withCursor,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: margin + AROUND_CURSOR * rem,
    scrollPaddingEnd: AROUND_CURSOR * rem,
  });
  latest.current = rows;
  useScrolling(rows, drawn, kept, width);
  return { rows, shown: shownRows(rows, margin) };
}

function withCursor(range: Range): number[] {
  const indexes = defaultRangeExtractor(range);
  const { row } = cursor.value;
  if (row >= range.count || indexes.includes(row)) return indexes;
  return row < indexes[0]! ? [row, ...indexes] : [...indexes, row];
}

function expectedHeights(width: number, rem: number): Float64Array {
  const { source, target } = opened.value!;
  const languages = { source: source.language, target: target.language };
  const layout = textLayout(width, rem, languages);
  const { rows, ...sentences } = review.value;
  const first = starts.value;
  return Float64Array.from(rows, (row, index) => {
    const start = { source: first.source[index]!, target: first.target[index]! };
    return expectedHeight(row, start, sentences, languages, layout);
  });
}
