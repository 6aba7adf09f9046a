import type { Action } from "../../actions/action.js";
import type { Row, Side } from "../../review.js";
import type { Cursor } from "./cursor.js";
import { cursorAt } from "./cursor-at.js";

/**
 * Where an action was made.
 *
 * @param rows as they were before it
 * @param side for actions on both sides
 */
export function placeOfAction(action: Action, rows: readonly Row[], side: Side): Cursor {
  const place = { side, sentence: 0, offset: 0 };
  switch (action.do) {
    case "mark":
      return { ...place, row: Math.max(Math.min(action.rows.end, rows.length) - 1, 0) };
    case "edit":
      return cursorAt(rows, action.side, { sentence: action.sentence, offset: 0 });
    case "merge":
      return { ...place, row: action.row, side: action.side === "both" ? side : action.side };
    case "shift":
      return { ...place, row: action.row, side: action.side };
    case "move":
      return { ...place, row: action.row, side: action.side, sentence: action.sentence };
    case "split":
      return { row: action.row, side: action.side, sentence: action.sentence, offset: action.offset };
  }
}
