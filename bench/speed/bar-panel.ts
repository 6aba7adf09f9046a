import type { Panel } from "../plot-sheet.js";
import { COLORS, SIZES } from "../plot-style.js";
import { type Heading, headingAt, PANEL, type Place } from "./panel-frame.js";

/** Pixels at the left of bars for their names, at the right for the longest one's value, and from bar to bar. */
const NAMES = 78;
const VALUES = 40;
const STEP = 31;

const LABELS = { color: COLORS.ink, fontSize: SIZES.text } as const;

/** A length, and what to call it. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Another program's. */
  readonly other?: boolean;
}

/** Bars from the first at the top, with their values. */
export function barPanel(heading: Heading, bars: readonly Bar[], place: Place): Panel {
  const { index, left, top } = place;
  const size = { width: PANEL.width - NAMES - VALUES, height: bars.length * STEP };
  return {
    grid: [{ left: left + NAMES, top: top + PANEL.title, ...size }],
    xAxis: [{ type: "value", gridIndex: index, show: false, min: 0 }],
    yAxis: [nameAxis(index, bars)],
    series: [seriesOf(index, bars)],
    graphic: headingAt(heading, place),
  };
}

function nameAxis(index: number, bars: readonly Bar[]): object {
  return {
    type: "category",
    gridIndex: index,
    inverse: true,
    data: bars.map(({ name }) => name),
    axisLabel: LABELS,
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

function seriesOf(index: number, bars: readonly Bar[]): object {
  const formatter = ({ value }: { value: number }) => threeDigits(value);
  return {
    type: "bar",
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    barWidth: 16,
    label: { show: true, position: "right", ...LABELS, formatter },
    data: bars.map(({ value, other }) => {
      return { value, itemStyle: { color: other ? COLORS.diagonal : COLORS.accent } };
    }),
  };
}

/** A value as `1.25`, `12.5` or `125`. */
export function threeDigits(value: number): string {
  const before = Math.max(0, Math.floor(Math.log10(value)));
  return value.toFixed(Math.max(0, 2 - before));
}
