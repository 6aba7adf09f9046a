import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { COLORS, FONT } from "./plot-style.js";

use([BarChart, GraphicComponent, GridComponent, LineChart, ScatterChart, SVGRenderer]);

/** What a panel adds to a chart's lists. */
export interface Panel {
  readonly grid: readonly object[];
  readonly xAxis: readonly object[];
  readonly yAxis: readonly object[];
  readonly series: readonly object[];
  readonly graphic: readonly object[];
}

/** A sheet of panels; sizes in pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What those hear who do not see it. */
  readonly title: string;
  readonly description: string;
}

/** Draws panels and texts on a sheet, as an SVG document. The same arguments give the same bytes. */
export function drawSheet(panels: readonly Panel[], texts: readonly object[], sheet: Sheet): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: sheet.width, height: sheet.height });
  chart.setOption(optionOf(panels, texts, sheet));
  const svg = chart.renderToSVGString();
  chart.dispose();
  return described(still(svg), sheet);
}

function optionOf(
  panels: readonly Panel[],
  texts: readonly object[],
  { width, height }: Sheet,
): EChartsCoreOption {
  const paper = {
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
    graphic: [paper, ...panels.flatMap(({ graphic }) => graphic), ...texts],
  };
}

/** Without what only a mouse needs, and without the number of charts that this process has drawn, which names hold. */
function still(svg: string): string {
  return svg
    .replace(/<style >.*?<\/style>\n?/s, "")
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, "")
    .replace(/(id="|url\(#)zr\d+-/g, "$1")
    .concat("\n");
}

function described(svg: string, { title, description }: Sheet): string {
  return svg.replace(/<svg ([^>]*)>/, (_, attributes: string) =>
    [
      `<svg role="img" aria-labelledby="title description" font-family="${FONT}" ${attributes}>`,
      `<title id="title">${escaped(title)}</title>`,
      `<desc id="description">${escaped(description)}</desc>`,
    ].join("\n"),
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
