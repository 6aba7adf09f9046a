import type { Side } from "../../../review.js";
import type { Command } from "../../command.js";
import type { RowKind } from "../../panels/progress/counts.js";
import { counts, goToNext } from "../../panels/progress/state.js";
import { type Cursor, cursor } from "../../state/cursor.js";
import { notice } from "../../state/notices.js";
import { review } from "../../state/review.js";
import { rowsInView } from "../../state/view.js";
import { stepAcross, stepRow, stepSentence } from "../moves/step.js";
import { hasCaret } from "./caret.js";

/** What is said where there is no such row. */
const NONE: Readonly<Record<RowKind, string>> = {
  doubtful: "No row is doubtful.",
  unchecked: "Every row is checked.",
  toFix: "No gap is to be fixed.",
};

/** What takes the cursor elsewhere. */
export const goCommands: readonly Command[] = [
  go("up", "Sentence above", ["ArrowUp"], (at) => stepSentence(review.value.rows, at, -1)),
  go("down", "Sentence below", ["ArrowDown"], (at) => stepSentence(review.value.rows, at, 1)),
  { ...go("left", "Left side", ["ArrowLeft"], toSide("source")), isPossible: () => !hasCaret() },
  { ...go("right", "Right side", ["ArrowRight"], toSide("target")), isPossible: () => !hasCaret() },
  goToNextOf("doubtful", "next-doubtful", "Next doubtful row", "n", 1),
  goToNextOf("doubtful", "previous-doubtful", "Previous doubtful row", "p", -1),
  goToNextOf("unchecked", "next-unchecked", "Next unchecked row", "u", 1),
  goToNextOf("unchecked", "previous-unchecked", "Previous unchecked row", "Shift+U", -1),
  go("row-below", "Row below", ["j"], (at) => stepRow(review.value.rows, at, 1)),
  go("row-above", "Row above", ["k"], (at) => stepRow(review.value.rows, at, -1)),
  go("page-down", "A page down", ["PageDown"], (at) => stepRow(review.value.rows, at, pageOfRows())),
  go("page-up", "A page up", ["PageUp"], (at) => stepRow(review.value.rows, at, -pageOfRows())),
  go("first", "First row", ["Home", "Ctrl+Home"], (at) => stepRow(review.value.rows, at, -at.row)),
  go("last", "Last row", ["End", "Ctrl+End"], (at) =>
    stepRow(review.value.rows, at, review.value.rows.length),
  ),
];

/** Goes on to the next row that nobody has checked. */
export function goOn(): void {
  goToKind("unchecked", 1);
}

function go(id: string, name: string, keys: readonly string[], move: (at: Cursor) => Cursor): Command {
  return {
    id,
    name,
    group: "Go",
    keys,
    run: () => {
      cursor.value = move(cursor.value);
    },
  };
}

function goToNextOf(kind: RowKind, id: string, name: string, key: string, way: 1 | -1): Command {
  return { id, name, group: "Go", keys: [key], run: () => goToKind(kind, way) };
}

function goToKind(kind: RowKind, way: 1 | -1): void {
  if (counts.value[kind] > 0) goToNext(kind, way);
  else notice.value = { kind: "info", text: NONE[kind] };
}

function toSide(side: Side): (at: Cursor) => Cursor {
  return (at) => (at.side === side ? at : stepAcross(review.value.rows, at));
}

/** One row that was in view stays there, to read on from. */
function pageOfRows(): number {
  const { start, end } = rowsInView.value;
  return Math.max(end - start - 2, 1);
}
