import { drawSheet, type Panel } from "../plot-sheet.js";
import { COLORS, SHARE_AXIS, SHARE_TICKS, SIZES, share, textAt } from "../plot-style.js";
import type { Omissions, Rates } from "./results.js";

/** Pixels. */
const SQUARE = 300;
const LEFT = [66, 66 + SQUARE + 90] as const;
const TOP = 168;
const SHEET = { width: LEFT[1] + SQUARE + 130, height: TOP + SQUARE + 92 } as const;

const HEADING = "Does the rule omitted-phrase find what translators left out?";

/** A line of the second panel: its name, its colour, and its values over thresholds. */
interface Line {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (readonly [number, number])[];
}

/**
 * Draws precision over recall, and what is flagged over thresholds. The same figures give the same bytes.
 *
 * @returns an SVG document
 */
export function omissionsPlot(omissions: Omissions): string {
  const { segments, signature, curve, threshold } = omissions;
  const chosen = curve.find((point) => Math.abs(point.threshold - threshold) < 1e-9)!;
  const figures = `precision ${share(chosen.precision, 2)}, recall ${share(chosen.recall, 2)}, of clauses ${share(chosen.clauseRecall, 2)}`;
  const legend = [
    `Segments of Chinese–English machine translation: in ${segments.phrase} annotators marked a phrase of four characters or more (in ${segments.clause} a clause`,
    `of twelve or more), in ${segments.nothing} nothing. Each is judged by weights that were learned without its document.`,
    `At the default, ${share(threshold, 2)}: ${figures}.`,
  ];
  const texts = [
    textAt(LEFT[0], 36, HEADING, { size: SIZES.heading, bold: true }),
    ...legend.map((line, k) => textAt(LEFT[0], 63 + k * 18, line, { fill: COLORS.muted })),
    ...axisNames(),
    textAt(LEFT[0], SHEET.height - 22, signature, { size: SIZES.small, fill: COLORS.muted }),
  ];
  return drawSheet([precisionPanel(omissions), thresholdPanel(omissions)], texts, {
    ...SHEET,
    title: HEADING,
    description: `At the default threshold ${figures}.`,
  });
}

function axisNames(): object[] {
  const style = { size: SIZES.small, fill: COLORS.muted, align: "center" } as const;
  const below = TOP + SQUARE + 33;
  return [
    textAt(LEFT[0], TOP - 20, "Precision over recall", { size: SIZES.name, bold: true }),
    textAt(LEFT[1], TOP - 20, "Flagged, by threshold", { size: SIZES.name, bold: true }),
    textAt(LEFT[0] + SQUARE / 2, below, "recall", style),
    textAt(LEFT[0] - 38, TOP + SQUARE / 2, "precision", { ...style, rotation: 90 }),
    textAt(LEFT[1] + SQUARE / 2, below, "threshold of confidence", style),
    textAt(LEFT[1] - 38, TOP + SQUARE / 2, "share flagged", { ...style, rotation: 90 }),
  ];
}

function precisionPanel({ curve, threshold }: Omissions): Panel {
  const points = curve.map(({ recall, precision }) => [recall, precision]);
  const chosen = curve.findIndex((point) => Math.abs(point.threshold - threshold) < 1e-9);
  const mark = { type: "scatter", xAxisIndex: 0, yAxisIndex: 0, silent: true, clip: false } as const;
  return {
    ...axes(0),
    series: [
      lineOf(0, COLORS.accent, points),
      { ...mark, symbolSize: 4, itemStyle: { color: COLORS.accent }, data: points },
      { ...mark, symbolSize: 11, itemStyle: { color: COLORS.accent }, data: [points[chosen]] },
    ],
    graphic: [],
  };
}

function thresholdPanel(omissions: Omissions): Panel {
  const lines = linesOf(omissions);
  return {
    ...axes(1),
    series: lines.map(({ color, values }) => lineOf(1, color, values)),
    graphic: lines.map(({ name, color, values }, k) => {
      const [, y] = values.at(k)!;
      const [x] = values.at(k)!;
      return textAt(LEFT[1] + x * SQUARE + 8, TOP + (1 - y) * SQUARE - 9, name, {
        size: SIZES.small,
        fill: color,
      });
    }),
  };
}

function linesOf({ curve, complete }: Omissions): Line[] {
  const ofCurve = (of: (point: Omissions["curve"][number]) => number) =>
    curve.map((point) => [point.threshold, of(point)] as const);
  const news = complete.filter(({ name }) => name.startsWith("ntrex"));
  return [
    { name: "marked clauses", color: COLORS.ink, values: ofCurve((point) => point.clauseRecall) },
    { name: "marked phrases", color: COLORS.accent, values: ofCurve((point) => point.recall) },
    {
      name: "clean segments (dark) and complete news",
      color: COLORS.muted,
      values: ofCurve((point) => point.cleanFlagged),
    },
    { name: "", color: COLORS.diagonal, values: meanRates(news) },
  ];
}

/** The rates of several sets, each counting the same. */
function meanRates(sets: readonly Rates[]): (readonly [number, number])[] {
  return sets[0]!.rates.map(({ threshold }, k) => {
    return [threshold, sets.reduce((sum, { rates }) => sum + rates[k]!.flagged, 0) / sets.length] as const;
  });
}

function axes(index: 0 | 1): Pick<Panel, "grid" | "xAxis" | "yAxis"> {
  const axis = {
    ...SHARE_AXIS,
    gridIndex: index,
    axisLabel: SHARE_TICKS,
    splitLine: { lineStyle: { color: COLORS.rule } },
    axisLine: { show: true, onZero: false, lineStyle: { color: COLORS.edge } },
  };
  const grid = { left: LEFT[index], top: TOP, width: SQUARE, height: SQUARE };
  return {
    grid: [{ ...grid, show: true, backgroundColor: COLORS.square, borderColor: COLORS.edge }],
    xAxis: [axis],
    yAxis: [axis],
  };
}

function lineOf(axis: number, color: string, data: readonly (readonly number[])[]): object {
  return {
    type: "line",
    xAxisIndex: axis,
    yAxisIndex: axis,
    symbol: "none",
    silent: true,
    clip: false,
    data,
    lineStyle: { color, width: 1.8 },
  };
}
