/** A place in text on the screen. */
interface NodePlace {
  readonly node: Node;
  readonly offset: number;
}

/** What Safari has instead of `caretPositionFromPoint`. */
interface RangeFromPoint {
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * The UTF-16 offset in an element's text that is nearest to a point of the window.
 *
 * @returns undefined if the point is not at its text
 */
export function offsetAtPoint(element: Element, x: number, y: number): number | undefined {
  const place = placeAtPoint(x, y);
  if (place === undefined || !element.contains(place.node)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(place.node, place.offset);
  return before.toString().length;
}

function placeAtPoint(x: number, y: number): NodePlace | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = (document as RangeFromPoint).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
