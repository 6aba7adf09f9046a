import { beadsOf, calibrationError } from "./calibration.js";
import { drawSheet } from "./plot-sheet.js";
import { COLORS, SIZES, share, textAt } from "./plot-style.js";
import { PANEL, panelOf } from "./reliability-panel.js";
import type { NamedResult } from "./results.js";

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
  return drawSheet(panels, texts, { width, height, title: HEADING, description: descriptionOf(results) });
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

function descriptionOf(results: readonly NamedResult[]): string {
  const sets = results.map(({ name, bins }) => {
    return `${name}: ${beadsOf(bins)} beads, expected calibration error ${share(calibrationError(bins), 3)}`;
  });
  return `${sets.join("; ")}.`;
}
