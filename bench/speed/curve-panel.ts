import type { Panel } from "../plot-sheet.js";
import { COLORS, thousands } from "../plot-style.js";
import { type Heading, headingAt, LABELS, PANEL, type Place } from "./panel-frame.js";

/** A measure of a text of so many sentences. */
export type Point = readonly [sentences: number, value: number];

const DOT = { silent: true, clip: false, symbol: "circle", symbolSize: 8 } as const;
const RULES = { lineStyle: { color: COLORS.rule } } as const;
const AXIS = {
  axisLine: { show: true, lineStyle: { color: COLORS.edge } },
  axisTick: { show: false },
  splitLine: RULES,
} as const;

/** A measure over the length of texts, whose axis is logarithmic; `others` are another program's. */
export function curvePanel(
  heading: Heading,
  points: readonly Point[],
  others: readonly Point[],
  place: Place,
): Panel {
  const { index, left, top } = place;
  const on = { xAxisIndex: index, yAxisIndex: index, ...DOT };
  const height = PANEL.height - PANEL.title;
  const paper = { show: true, backgroundColor: COLORS.square, borderColor: COLORS.edge };
  return {
    grid: [{ left, top: top + PANEL.title, width: PANEL.width, height, ...paper }],
    xAxis: [lengthAxis(index, [...points, ...others])],
    yAxis: [{ type: "value", gridIndex: index, min: 0, axisLabel: labelsBy(thousands), ...AXIS }],
    series: [
      {
        type: "line",
        ...on,
        data: points,
        lineStyle: { color: COLORS.accent },
        itemStyle: { color: COLORS.accent },
      },
      { type: "scatter", ...on, data: others, itemStyle: { color: COLORS.diagonal, opacity: 1 } },
    ],
    graphic: headingAt(heading, place),
  };
}

function lengthAxis(index: number, points: readonly Point[]): object {
  const lengths = points.map(([sentences]) => sentences);
  const ends = { min: Math.min(...lengths), max: Math.max(...lengths) };
  return {
    type: "log",
    gridIndex: index,
    ...ends,
    axisLabel: labelsBy((value) => `${value / 1000}k`),
    ...AXIS,
  };
}

function labelsBy(formatter: (value: number) => string): object {
  return { ...LABELS, formatter };
}
