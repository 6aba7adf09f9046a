import type { MapBead, Stretch } from "./model.js";

/** Neighbouring pairs are drawn as one ribbon until it is as thick as this, in pixels: more could not be told apart. */
const LEAST_RIBBON = 3;

/** A shape of the map: pairs that are drawn together, or text of one side that has no counterpart. */
export interface Shape {
  readonly source?: Stretch;
  readonly target?: Stretch;
  /** The share of unsure pairs in it, 0 to 1. */
  readonly unsure: number;
  /** Of a gap: whether it is checked. */
  readonly checked?: true;
  /** How many beads are drawn as one. */
  readonly beads: number;
}

/**
 * The shapes to draw for beads in reading order: as many as can be told apart on a map of that length, and every gap
 * among them, however small it is.
 *
 * @param length of the map in pixels
 */
export function shapesOf(beads: Iterable<MapBead>, length: number): Shape[] {
  const shapes: Shape[] = [];
  for (const bead of beads) {
    const last = shapes.at(-1);
    const single = { ...bead, unsure: bead.unsure ? 1 : 0, beads: 1 };
    if (last !== undefined && joins(last, bead, length)) shapes[shapes.length - 1] = joined(last, single);
    else shapes.push(single);
  }
  return shapes;
}

/** Whether a bead goes on where a shape ends: a gap with its gap, if both are checked or not, and a pair with a ribbon that is thin still. */
function joins(shape: Shape, bead: MapBead, length: number): boolean {
  if ((shape.source === undefined) !== (bead.source === undefined)) return false;
  if ((shape.target === undefined) !== (bead.target === undefined)) return false;
  if (!follows(shape.source, bead.source) || !follows(shape.target, bead.target)) return false;
  const isGap = shape.source === undefined || shape.target === undefined;
  if (isGap) return shape.checked === bead.checked;
  return Math.max(span(shape.source), span(shape.target)) * length < LEAST_RIBBON;
}

function follows(before: Stretch | undefined, after: Stretch | undefined): boolean {
  return before === undefined || after === undefined || before.end === after.start;
}

function span(stretch: Stretch | undefined): number {
  return stretch === undefined ? 0 : stretch.end - stretch.start;
}

function joined(one: Shape, next: Shape): Shape {
  const beads = one.beads + next.beads;
  return {
    ...both("source", one.source, next.source),
    ...both("target", one.target, next.target),
    unsure: (one.unsure * one.beads + next.unsure * next.beads) / beads,
    ...(next.checked && { checked: true }),
    beads,
  };
}

function both(side: "source" | "target", one: Stretch | undefined, next: Stretch | undefined) {
  return one === undefined || next === undefined ? {} : { [side]: { start: one.start, end: next.end } };
}
