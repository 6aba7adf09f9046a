import { drawSheet, type Panel } from "../plot-sheet.js";
import { COLORS, SIZES, textAt, thousands } from "../plot-style.js";
import { type Bar, barPanel, threeDigits } from "./bar-panel.js";
import { curvePanel, type Point } from "./curve-panel.js";
import { PANEL, type Place } from "./panel-frame.js";
import type { Speed } from "./results.js";
import type { Timing } from "./timing.js";

/** Pixels around panels; the labels of axes stand in what is between. */
const COLUMNS = 2;
const BETWEEN = { x: 76, y: 66 } as const;
const MARGIN = { left: 66, top: 100, right: 40, bottom: 52, line: 18 } as const;

const HEADING = "How fast, and in how much memory";
const LEGEND =
  "Whole processes from raw text to JSON, start-up and all; where the time goes, in a warm process.";

/** A panel at a place, and what it says. */
interface Drawing {
  readonly panel: (place: Place) => Panel;
  readonly said: string;
}

/**
 * Draws what was measured of speed, a panel a part; what was not measured has none. The same gives the same bytes.
 *
 * @returns an SVG document
 */
export function speedPlot(speed: Speed): string {
  const drawings = [batch(speed), stages(speed), ...growth(speed)].filter((drawing) => drawing !== undefined);
  const rows = Math.ceil(drawings.length / COLUMNS);
  const lines = footer(speed);
  const width = MARGIN.left + COLUMNS * (PANEL.width + BETWEEN.x) - BETWEEN.x + MARGIN.right;
  const bottom = MARGIN.top + rows * (PANEL.height + BETWEEN.y) - BETWEEN.y + MARGIN.bottom;
  const texts = [
    textAt(MARGIN.left, 36, HEADING, { size: SIZES.heading, bold: true }),
    textAt(MARGIN.left, 63, LEGEND, { fill: COLORS.muted }),
    ...lines.map((line, k) => {
      return textAt(MARGIN.left, bottom + k * MARGIN.line, line, { size: SIZES.small, fill: COLORS.muted });
    }),
  ];
  const panels = drawings.map(({ panel }, index) => panel(placeOf(index)));
  const height = bottom + lines.length * MARGIN.line + 8;
  const description = `${drawings.map(({ said }) => said).join("; ")}.`;
  return drawSheet(panels, texts, { width, height, title: HEADING, description });
}

function placeOf(index: number): Place {
  const left = MARGIN.left + (index % COLUMNS) * (PANEL.width + BETWEEN.x);
  const top = MARGIN.top + Math.floor(index / COLUMNS) * (PANEL.height + BETWEEN.y);
  return { index, left, top };
}

function batch({ batch }: Speed): Drawing | undefined {
  if (batch === undefined) return undefined;
  const { chapters, sentences, cores, oneJob, allCores, hunalign } = batch.result;
  const bars: Bar[] = [
    { name: `${cores} cores`, value: allCores.seconds },
    { name: "one core", value: oneJob.seconds },
    ...(hunalign ? [{ name: "hunalign", value: hunalign.seconds, other: true }] : []),
  ];
  const size = sentences.map(thousands).join(" × ");
  const heading = { name: `${chapters} chapters`, unit: `seconds for ${size} sentences` };
  return {
    panel: (place) => barPanel(heading, bars, place),
    said: `${chapters} chapters: ${bars.map(({ name, value }) => `${name} ${threeDigits(value)} s`).join(", ")}`,
  };
}

function stages({ stages }: Speed): Drawing | undefined {
  if (stages === undefined) return undefined;
  const bars = stages.result.map(({ stage, seconds }) => ({ name: stage, value: seconds * 1000 }));
  const heading = { name: "Where the time goes", unit: "milliseconds for all chapters, by stage" };
  const said = bars.map(({ name, value }) => `${name} ${threeDigits(value)} ms`).join(", ");
  return { panel: (place) => barPanel(heading, bars, place), said: `${heading.name}: ${said}` };
}

/** Time and memory over length; a long pair's hunalign stands beside. */
function growth({ growth, longPair }: Speed): Drawing[] {
  const shortest = growth?.result[0];
  if (growth === undefined || shortest === undefined) return [];
  const other = longPair?.result.hunalign;
  const beside = (measure: (timing: Timing, sentences: number) => number | undefined): Point[] => {
    const sentences = longPair?.result.sentences[0] ?? 0;
    const value = other && measure(other, sentences);
    return value === undefined ? [] : [[sentences, value]];
  };
  const perSentence = (timing: Timing, sentences: number) => (timing.seconds / sentences) * 1e6;
  const memory = ({ peakMegabytes }: Timing) => peakMegabytes;
  const times = growth.result.map((length): Point => [length.source, perSentence(length, length.source)]);
  const peaks = growth.result.flatMap((length): Point[] => {
    const peak = memory(length);
    return peak === undefined ? [] : [[length.source, peak]];
  });
  const grey = other ? "; grey: hunalign" : "";
  return [
    curve("Time for a sentence", `microseconds, by Chinese sentences${grey}`, times, beside(perSentence)),
    curve("Peak memory", `megabytes, by Chinese sentences${grey}`, peaks, beside(memory)),
  ].filter((drawing) => drawing !== undefined);
}

function curve(
  name: string,
  unit: string,
  points: readonly Point[],
  others: readonly Point[],
): Drawing | undefined {
  if (points.length === 0) return undefined;
  const said = points
    .map(([sentences, value]) => `${threeDigits(value)} at ${thousands(sentences)}`)
    .join(", ");
  return { panel: (place) => curvePanel({ name, unit }, points, others, place), said: `${name}: ${said}` };
}

/** What it was measured with and where, once where it is the same for all. */
function footer(speed: Speed): string[] {
  return [...new Set(Object.values(speed).flatMap(({ signature, machine }) => [signature, machine]))];
}
