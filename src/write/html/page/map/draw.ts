import type { CheckedStretches } from "./checked-stretches.js";
import type { Frame } from "./frame.js";
import type { Stretch } from "./model.js";
import type { Shape } from "./shapes.js";

/** The colours of a map, as CSS has them. */
export interface MapColours {
  readonly bar: string;
  readonly checked: string;
  readonly ribbon: string;
  readonly unsure: string;
  readonly omission: string;
  readonly addition: string;
  readonly accent: string;
}

/** What the reader sees and has chosen. */
export interface Marked {
  readonly source: Stretch;
  readonly target: Stretch;
}

/** However short a gap is, so long is its mark, in pixels. */
const LEAST_GAP = 3;

/** How far a gap sticks out of its bar. */
const GAP_OUT = 5;

/** From this length on, neighbouring shapes are set apart by a line. */
const LEAST_APART = 5;

/** Draws the bars, what is checked of them, the ribbons between, and the gaps: what sticks out and has no ribbon. */
export function drawShapes(
  context: Context,
  frame: Frame,
  { shapes, checked }: { readonly shapes: readonly Shape[]; readonly checked: CheckedStretches },
  colours: MapColours,
): void {
  for (const shape of shapes) if (shape.source && shape.target) drawRibbon(context, frame, shape, colours);
  drawChecked(context, frame, checked, colours.checked);
  for (const { source, target, checked } of shapes) {
    if (source && !target)
      drawGap(context, frame, source, "source", checked ? colours.checked : colours.omission);
    if (target && !source)
      drawGap(context, frame, target, "target", checked ? colours.checked : colours.addition);
  }
}

/** Draws a band across both texts: what is in view, or what is chosen. */
export function drawBand(
  context: Context,
  frame: Frame,
  { source, target }: Marked,
  colour: string,
  fill: number,
): void {
  const band = (line: Path2D) => {
    const [from, to] = pixels(frame, source, 2);
    const [otherFrom, otherTo] = pixels(frame, target, 2);
    const { sourceBar, targetBar, bar } = frame;
    line.moveTo(sourceBar - 2, from);
    line.lineTo(sourceBar + bar, from);
    curve(line, sourceBar + bar, from, targetBar, otherFrom);
    line.lineTo(targetBar + bar + 2, otherFrom);
    line.lineTo(targetBar + bar + 2, otherTo);
    line.lineTo(targetBar, otherTo);
    curve(line, targetBar, otherTo, sourceBar + bar, to);
    line.lineTo(sourceBar - 2, to);
    line.closePath();
  };
  const path = new Path2D();
  band(path);
  context.globalAlpha = fill;
  context.fillStyle = colour;
  context.fill(path);
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1.25;
  context.stroke(path);
}

type Context = CanvasRenderingContext2D;

function drawRibbon(
  context: Context,
  frame: Frame,
  { source, target, unsure }: Shape,
  colours: MapColours,
): void {
  const [from, to] = pixels(frame, source!, 1, true);
  const [otherFrom, otherTo] = pixels(frame, target!, 1, true);
  const { sourceBar, targetBar, bar } = frame;
  context.fillStyle = colours.bar;
  context.fillRect(sourceBar, from, bar, to - from);
  context.fillRect(targetBar, otherFrom, bar, otherTo - otherFrom);
  const path = new Path2D();
  path.moveTo(sourceBar + bar + 2, from);
  curve(path, sourceBar + bar + 2, from, targetBar - 2, otherFrom);
  path.lineTo(targetBar - 2, otherTo);
  curve(path, targetBar - 2, otherTo, sourceBar + bar + 2, to);
  path.closePath();
  context.fillStyle = colours.ribbon;
  context.fill(path);
  if (unsure === 0) return;
  context.fillStyle = colours.unsure;
  // Of a hundred pairs in one ribbon, a single unsure one shall be seen, but not colour all.
  context.globalAlpha = Math.sqrt(unsure);
  context.fill(path);
  context.globalAlpha = 1;
}

/**
 * Colours what is checked of the bars, and leaves the lines between beads. It is as long as it is: pixels of which a
 * part is checked are coloured in part, so that only what is checked without exception looks so.
 */
function drawChecked(
  context: Context,
  { start, length, bar, sourceBar, targetBar }: Frame,
  { source, target }: CheckedStretches,
  colour: string,
): void {
  context.fillStyle = colour;
  context.globalCompositeOperation = "source-atop";
  const draw = (across: number, stretches: readonly Stretch[]) => {
    for (const { start: from, end } of stretches) {
      context.fillRect(across, start + from * length, bar, (end - from) * length);
    }
  };
  draw(sourceBar, source);
  draw(targetBar, target);
  context.globalCompositeOperation = "source-over";
}

/** A gap: a mark in its colour that sticks out of the bar, away from the ribbons that it has none of. */
function drawGap(
  context: Context,
  frame: Frame,
  gap: Stretch,
  side: "source" | "target",
  colour: string,
): void {
  const [from, to] = pixels(frame, gap, LEAST_GAP);
  const start = side === "source" ? frame.sourceBar - GAP_OUT : frame.targetBar;
  context.fillStyle = colour;
  context.fillRect(start, from, frame.bar + GAP_OUT, to - from);
}

/** A stretch in pixels, at least so long; set apart from its neighbours where that leaves enough of it. */
function pixels(frame: Frame, { start, end }: Stretch, least: number, apart = false): [number, number] {
  const from = frame.start + start * frame.length;
  const to = frame.start + end * frame.length;
  if (to - from < least) {
    const middle = Math.min(
      Math.max((from + to) / 2, frame.start + least / 2),
      frame.start + frame.length - least / 2,
    );
    return [middle - least / 2, middle + least / 2];
  }
  if (!apart) return [from, to];
  // Without a line between them, shapes overlap by half a pixel: what lies behind would show through.
  return to - from >= LEAST_APART ? [from + 0.75, to - 0.75] : [from, to + 0.5];
}

function curve(path: Path2D, x: number, y: number, toX: number, toY: number): void {
  const middle = (x + toX) / 2;
  path.bezierCurveTo(middle, y, middle, toY, toX, toY);
}
