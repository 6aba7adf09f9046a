import type { Panel } from "../plot-sheet.js";
import { COLORS, SIZES, textAt } from "../plot-style.js";

/** Pixels of a panel with its title, without the labels of its axes. */
export const PANEL = { width: 350, height: 230 } as const;
const TITLE = 44;
/** Pixels at the left of bars for their names. */
const NAMES = 78;

const EDGE = { show: true, lineStyle: { color: COLORS.edge } } as const;
const RULES = { lineStyle: { color: COLORS.rule } } as const;
const LABELS = { color: COLORS.muted, fontSize: SIZES.small } as const;

/** Where a panel stands: its number in the chart, from 0, and the pixels of its corner. */
export interface Place {
  readonly index: number;
  readonly left: number;
  readonly top: number;
}

/** What a panel is called, and how it is to be read. */
export interface Heading {
  readonly name: string;
  readonly unit: string;
}

/** A point over Chinese sentences. */
export type Point = readonly [sentences: number, value: number];

/** A measure over the length of texts, whose axis is logarithmic; `others` are another program's. */
export function curveOf(
  heading: Heading,
  points: readonly Point[],
  others: readonly Point[],
  place: Place,
): Panel {
  const { index, left, top } = place;
  const on = {
    xAxisIndex: index,
    yAxisIndex: index,
    silent: true,
    clip: false,
    symbol: "circle",
    symbolSize: 8,
  };
  const [first, last] = [points[0]![0], Math.max(...[...points, ...others].map(([sentences]) => sentences))];
  return {
    grid: [{ left, top: top + TITLE, width: PANEL.width, height: PANEL.height - TITLE, ...PAPER }],
    xAxis: [
      {
        type: "log",
        gridIndex: index,
        min: first,
        max: last,
        axisLabel: { ...LABELS, formatter: (value: number) => `${value / 1000}k` },
        splitLine: RULES,
        axisLine: EDGE,
        axisTick: { show: false },
      },
    ],
    yAxis: [
      {
        type: "value",
        gridIndex: index,
        min: 0,
        axisLabel: LABELS,
        splitLine: RULES,
        axisLine: { show: false },
      },
    ],
    series: [
      {
        type: "line",
        ...on,
        data: points,
        lineStyle: { color: COLORS.accent },
        itemStyle: { color: COLORS.accent },
      },
      { type: "scatter", ...on, data: others, itemStyle: { color: COLORS.diagonal } },
    ],
    graphic: titleOf(heading, left, top),
  };
}

/** A length, and what to call it. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Another program's. */
  readonly other?: boolean;
}

/** Bars from the first at the top, with their values. */
export function barsOf(heading: Heading, bars: readonly Bar[], { index, left, top }: Place): Panel {
  return {
    grid: [
      {
        left: left + NAMES,
        top: top + TITLE,
        width: PANEL.width - NAMES - 40,
        height: Math.min(PANEL.height - TITLE, bars.length * 32),
      },
    ],
    xAxis: [{ type: "value", gridIndex: index, show: false, min: 0 }],
    yAxis: [
      {
        type: "category",
        gridIndex: index,
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLabel: { color: COLORS.ink, fontSize: SIZES.text },
        axisLine: { show: false },
        axisTick: { show: false },
      },
    ],
    series: [
      {
        type: "bar",
        xAxisIndex: index,
        yAxisIndex: index,
        silent: true,
        barWidth: 16,
        data: bars.map(({ value, other }) => ({
          value,
          itemStyle: { color: other ? COLORS.diagonal : COLORS.accent },
        })),
        label: {
          show: true,
          position: "right",
          color: COLORS.ink,
          fontSize: SIZES.text,
          formatter: ({ value }: { value: number }) => threeDigits(value),
        },
      },
    ],
    graphic: titleOf(heading, left, top),
  };
}

const PAPER = { show: true, backgroundColor: COLORS.square, borderColor: COLORS.edge } as const;

function titleOf({ name, unit }: Heading, left: number, top: number): object[] {
  return [
    textAt(left, top + 8, name, { size: SIZES.name, bold: true }),
    textAt(left, top + 29, unit, { fill: COLORS.muted }),
  ];
}

/** A value as `1.25`, `12.5` or `125`. */
export function threeDigits(value: number): string {
  const before = Math.max(0, Math.floor(Math.log10(value)));
  return value.toFixed(Math.max(0, 2 - before));
}
