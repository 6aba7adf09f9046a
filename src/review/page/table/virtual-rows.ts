import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

/** Those of a table's rows that are in the document: the ones in view and some around. */
export type VirtualRows = Virtualizer<HTMLElement, HTMLElement>;

type Given = "count" | "getScrollElement" | "estimateSize" | "getItemKey" | "rangeExtractor" | "scrollMargin";
type Padding = "scrollPaddingStart" | "scrollPaddingEnd" | "overscan";
type Options = Pick<VirtualizerOptions<HTMLElement, HTMLElement>, Given | Padding>;

/** Has a component show those rows of a long table that are in view, and show others as it is scrolled. */
export function useVirtualRows(given: Options): VirtualRows {
  const [, show] = useReducer((count: number, _: undefined) => count + 1, 0);
  const options = {
    ...given,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement: exactHeight,
    onChange: () => show(undefined),
  } as VirtualizerOptions<HTMLElement, HTMLElement>;
  const [rows] = useState(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}

/** With fractions of pixels, as there are at most zoom levels: rounded, they add up to jumps. */
function exactHeight(element: HTMLElement, entry: ResizeObserverEntry | undefined): number {
  return entry?.borderBoxSize[0]?.blockSize ?? element.getBoundingClientRect().height;
}
