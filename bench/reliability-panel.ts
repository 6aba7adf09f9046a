import { type Bin, beadsOf, calibrationError, rightInterval } from "./calibration.js";
import type { Panel } from "./plot-sheet.js";
import { COLORS, SHARE_AXIS, SHARE_TICKS, SIZES, share, textAt, thousands } from "./plot-style.js";

/** Pixels: the square of confidence against share right, and below it the bars of beads. */
const SQUARE = 240;
const TITLE = 44;
const BARS_TOP = TITLE + SQUARE + 20;
const BARS = 40;
const BAR_WIDTH = 21;

/** Pixels that a panel takes, without the labels of its axes, and where the middle of its square is. */
export const PANEL = { width: SQUARE, height: BARS_TOP + BARS, middle: TITLE + SQUARE / 2 } as const;

const PAPER = { show: true, backgroundColor: COLORS.square, borderColor: COLORS.edge } as const;
const RULES = { lineStyle: { color: COLORS.rule } } as const;
const EDGE = { show: true, onZero: false, lineStyle: { color: COLORS.edge } } as const;

const DIAGONAL = [
  [0, 0],
  [1, 1],
];

/** Ends a line, so that the next point begins another. */
const BREAK = ["-", "-"];

/** Where a panel stands: its number in the chart, from 0, and the pixels of its corner. */
export interface Place {
  readonly index: number;
  readonly left: number;
  readonly top: number;
}

/** The calibration of one set. */
export function panelOf(name: string, bins: readonly Bin[], { index, left, top }: Place): Panel {
  const square = 2 * index;
  const bars = square + 1;
  return {
    grid: [
      { left, top: top + TITLE, width: SQUARE, height: SQUARE, ...PAPER },
      { left, top: top + BARS_TOP, width: SQUARE, height: BARS },
    ],
    xAxis: [
      { ...SHARE_AXIS, gridIndex: square, axisLabel: { show: false }, splitLine: RULES, axisLine: EDGE },
      { ...SHARE_AXIS, gridIndex: bars, axisLabel: SHARE_TICKS, splitLine: { show: false }, axisLine: EDGE },
    ],
    yAxis: [
      { ...SHARE_AXIS, gridIndex: square, axisLabel: SHARE_TICKS, splitLine: RULES, axisLine: EDGE },
      { type: "value", gridIndex: bars, show: false, min: 0, max: Math.max(1, ...bins.map(countOf)) },
    ],
    series: [...squareSeries(bins, square), barsOf(bins, bars)],
    graphic: titleOf(name, bins, left, top),
  };
}

function squareSeries(bins: readonly Bin[], axis: number): object[] {
  const line = { type: "line", symbol: "none", clip: false, ...seriesOn(axis) };
  const whiskers = bins.flatMap((bin) => {
    const { low, high } = rightInterval(bin);
    return [[bin.meanConfidence, low], [bin.meanConfidence, high], BREAK];
  });
  return [
    { ...line, data: DIAGONAL, lineStyle: { color: COLORS.diagonal, width: 1, type: [4, 4] } },
    { ...line, data: whiskers, lineStyle: { color: COLORS.accent, width: 1.5, opacity: 0.45 } },
    {
      type: "scatter",
      ...seriesOn(axis),
      clip: false,
      symbolSize: (_: unknown, { dataIndex }: { dataIndex: number }) => diameter(bins[dataIndex]!.count),
      itemStyle: { color: COLORS.accent, opacity: 1, borderColor: COLORS.square, borderWidth: 1 },
      data: bins.map(({ meanConfidence, right, count }) => [meanConfidence, right / count]),
    },
  ];
}

function barsOf(bins: readonly Bin[], axis: number): object {
  return {
    type: "bar",
    ...seriesOn(axis),
    clip: false,
    barWidth: BAR_WIDTH,
    barMinHeight: 1,
    itemStyle: { color: COLORS.beads },
    label: {
      show: true,
      position: "top",
      distance: 3,
      color: COLORS.muted,
      fontSize: SIZES.tiny,
      formatter: ({ value }: { value: [number, number] }) => short(value[1]),
    },
    data: bins.map(({ from, to, count }) => [(from + to) / 2, count]),
  };
}

/** Pixels: a dot of one bead is small, and grows with each power of ten. */
function diameter(count: number): number {
  return 5 + 2 * Math.log10(count);
}

function titleOf(name: string, bins: readonly Bin[], left: number, top: number): object[] {
  const error = `ECE ${share(calibrationError(bins), 3)}`;
  const beads = `${thousands(beadsOf(bins))} beads`;
  return [
    textAt(left, top + 8, name, { size: SIZES.name, bold: true }),
    textAt(left, top + 29, error),
    textAt(left + SQUARE, top + 29, beads, { fill: COLORS.muted, align: "right" }),
  ];
}

function seriesOn(axis: number): object {
  return { xAxisIndex: axis, yAxisIndex: axis, silent: true };
}

function countOf({ count }: Bin): number {
  return count;
}

/** A count that fits above its bar: four digits, from 10 000 on in thousands. */
function short(count: number): string {
  return count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`;
}
