import { comparePlaces, type Place } from "./place.js";

/** A stretch of an input: up to the place of the character after its last. */
export interface Extent {
  readonly start: Place;
  readonly end: Place;
}

/** The same as records have it, 1-based; `endColumn` is the one after the last character. */
export interface Stretch extends Place {
  readonly endLine: number;
  readonly endColumn: number;
}

/** A stretch by its two ends. */
export function extentOf({ line, column, endLine, endColumn }: Stretch): Extent {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

/** Whether two stretches have a character in common. */
export function overlap(a: Extent, b: Extent): boolean {
  return comparePlaces(a.start, b.end) < 0 && comparePlaces(b.start, a.end) < 0;
}

/** Whether a stretch is wholly within another. */
export function isWithin(inner: Extent, outer: Extent): boolean {
  return comparePlaces(outer.start, inner.start) <= 0 && comparePlaces(inner.end, outer.end) <= 0;
}

/** Whether a place is in a stretch, or at its end. */
export function holds({ start, end }: Extent, place: Place): boolean {
  return comparePlaces(start, place) <= 0 && comparePlaces(place, end) <= 0;
}
