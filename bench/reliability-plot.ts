import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { beadsOf, calibrationError } from "./calibration.js";
import { COLORS, FONT, SIZES, share, textAt } from "./plot-style.js";
import { PANEL, type Panel, panelOf } from "./reliability-panel.js";
import type { NamedResult } from "./results.js";

use([BarChart, GraphicComponent, GridComponent, LineChart, ScatterChart, SVGRenderer]);

/** Panels in a row, and pixels around them; the labels of axes stand in what is between. */
const COLUMNS = 3;
const BETWEEN = { x: 54, y: 72 } as const;
const MARGIN = { left: 66, top: 118, right: 34, bottom: 66, lines: 18 } as const;

const HEADING = "Are beads right as often as they say?";
const LEGEND = [
  "A dot is the beads of one tenth of the scale, at their mean confidence; the line through it, the 95 % interval of their share right.",
  "On the dashed diagonal the two agree; above it, beads are better than they say. Bars count the beads; larger dots are more.",
] as const;

/**
 * Draws results as a reliability diagram, a panel a set. The same results give the same bytes.
 *
 * @returns an SVG document
 */
export function reliabilityPlot(results: readonly NamedResult[]): string {
  const signatures = signatureLines(results);
  const rows = Math.ceil(results.length / COLUMNS);
  const width = MARGIN.left + across(COLUMNS, PANEL.width, BETWEEN.x) + MARGIN.right;
  const bottom = MARGIN.top + across(rows, PANEL.height, BETWEEN.y);
  const height = bottom + MARGIN.bottom + signatures.length * MARGIN.lines;
  const panels = results.map(({ name, bins }, index) => panelOf(name, bins, placeOf(index)));
  const texts = [
    ...heading(),
    ...results.flatMap((_, index) => axisNames(index)),
    ...footer(signatures, bottom + MARGIN.bottom),
  ];
  return described(render(optionOf(panels, texts, width, height), width, height), results);
}

function across(count: number, size: number, between: number): number {
  return count * size + (count - 1) * between;
}

function placeOf(index: number): { index: number; left: number; top: number } {
  const left = MARGIN.left + (index % COLUMNS) * (PANEL.width + BETWEEN.x);
  const top = MARGIN.top + Math.floor(index / COLUMNS) * (PANEL.height + BETWEEN.y);
  return { index, left, top };
}

function heading(): object[] {
  return [
    textAt(MARGIN.left, 36, HEADING, { size: SIZES.heading, bold: true }),
    ...LEGEND.map((line, k) => textAt(MARGIN.left, 63 + k * MARGIN.lines, line, { fill: COLORS.muted })),
  ];
}

/** Names of the axes: of each panel below, of the first in a row at the left. */
function axisNames(index: number): object[] {
  const { left, top } = placeOf(index);
  const style = { size: SIZES.small, fill: COLORS.muted, align: "center" } as const;
  const below = textAt(left + PANEL.width / 2, top + PANEL.height + 31, "confidence", style);
  if (index % COLUMNS > 0) return [below];
  return [below, textAt(left - 38, top + PANEL.middle, "share right", { ...style, rotation: 90 })];
}

function footer(lines: readonly string[], top: number): object[] {
  return lines.map((line, k) => {
    return textAt(MARGIN.left, top + (k - 0.1) * MARGIN.lines, line, {
      size: SIZES.small,
      fill: COLORS.muted,
    });
  });
}

/** What the sets were measured with, once where it is the same for all. */
function signatureLines(results: readonly NamedResult[]): string[] {
  const signatures = [...new Set(results.map(({ signature }) => signature))];
  if (signatures.length < 2) return signatures;
  return signatures.map((signature) => {
    const names = results.filter((result) => result.signature === signature).map(({ name }) => name);
    return `${names.join(", ")}: ${signature}`;
  });
}

function optionOf(
  panels: readonly Panel[],
  texts: readonly object[],
  width: number,
  height: number,
): EChartsCoreOption {
  const sheet = {
    type: "rect",
    silent: true,
    z: -10,
    shape: { x: 0.5, y: 0.5, width: width - 1, height: height - 1, r: 9 },
    style: { fill: COLORS.sheet, stroke: COLORS.edge },
  };
  return {
    animation: false,
    textStyle: { fontFamily: "inherit" },
    grid: panels.flatMap(({ grid }) => grid),
    xAxis: panels.flatMap(({ xAxis }) => xAxis),
    yAxis: panels.flatMap(({ yAxis }) => yAxis),
    series: panels.flatMap(({ series }) => series),
    graphic: [sheet, ...panels.flatMap(({ graphic }) => graphic), ...texts],
  };
}

function render(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return still(svg);
}

/** Without what only a mouse needs, and without the number of charts that this process has drawn, which names hold. */
function still(svg: string): string {
  return svg
    .replace(/<style >.*?<\/style>\n?/s, "")
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, "")
    .replace(/(id="|url\(#)zr\d+-/g, "$1")
    .concat("\n");
}

/** With a title and a description for those who do not see it. */
function described(svg: string, results: readonly NamedResult[]): string {
  const sets = results.map(({ name, bins }) => {
    return `${name}: ${beadsOf(bins)} beads, expected calibration error ${share(calibrationError(bins), 3)}`;
  });
  return svg.replace(/<svg ([^>]*)>/, (_, attributes: string) =>
    [
      `<svg role="img" aria-labelledby="title description" font-family="${FONT}" ${attributes}>`,
      `<title id="title">${escaped(HEADING)}</title>`,
      `<desc id="description">${escaped(`${sets.join("; ")}.`)}</desc>`,
    ].join("\n"),
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
