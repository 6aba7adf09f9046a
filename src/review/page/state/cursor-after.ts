import type { Applied } from "../../protocol.js";
import type { Review } from "../../review.js";
import { carried } from "./carried.js";
import type { Cursor } from "./cursor.js";
import { placeOfAction } from "./place-of-action.js";

/**
 * Where the cursor is after a step: at the same text as before; if this tab has undone or redone something, where that
 * was.
 */
export function cursorAfter(
  cursor: Cursor,
  { action, kind, change, suggested }: Applied,
  isOwn: boolean,
  before: Review,
  after: Review,
): Cursor {
  if (isOwn && kind === "undo") return placeOfAction(action, after.rows, cursor.side);
  const from = isOwn && kind === "redo" ? placeOfAction(action, before.rows, cursor.side) : cursor;
  return carried(from, before, after, [...change, ...suggested]);
}
