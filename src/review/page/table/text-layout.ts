import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Language } from "../../../record/bitext.js";
import type { Side } from "../../review.js";
import type { TextLayout } from "./row-height.js";

/** Below this width the sides stand one above the other; in rem, as in style/table-narrow.css. */
const NARROW = 42;

/** What is beside the lines of a row and of a cell; in rem, as in style/table.css. */
const STANDING = 6.75;
const AROUND_LINE = 2.5;

/** English takes more room than Chinese: the shares that cells have of a row. */
const SHARE: Readonly<Record<Language, number>> = { "zh-Hans": 5, "zh-Hant": 5, en: 7 };

/** The inner width of an element, with that of the root's font, as they are now; 0 before it is shown. CSS pixels. */
export function useWidth(element: RefObject<HTMLElement | null>): { width: number; rem: number } {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    setWidth(element.current!.clientWidth);
    const observer = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  const rem = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize), [width]);
  return { width, rem };
}

/** How texts are laid out in a table of a width, as its styles have it. */
export function textLayout(
  width: number,
  rem: number,
  { source, target }: Readonly<Record<Side, Language>>,
): TextLayout {
  const isStacked = width < NARROW * rem;
  const whole = SHARE[source] + SHARE[target];
  const line = (language: Language) => {
    const cell = isStacked ? width : ((width - STANDING * rem) * SHARE[language]) / whole;
    return Math.max(cell - AROUND_LINE * rem, rem);
  };
  return { lineWidth: { source: line(source), target: line(target) }, rem, isStacked };
}
