import { isPairRow, type Verdict } from "../../../review.js";
import type { Command } from "../../command.js";
import { cursor } from "../../state/cursor.js";
import { dialog } from "../../state/dialog.js";
import { here } from "../../state/here.js";
import { goOn } from "./go.js";
import { inGroup } from "./in-group.js";
import { perform } from "./perform.js";

const say = inGroup("Say what it is");

/** What says what a row is. */
export const sayCommands: readonly Command[] = [
  say("confirm", "Confirm the pair, or accept the gap, and go on", ["Enter"], confirm, isAnywhere),
  say("to-fix", "Mark the gap as to be fixed", ["f"], () => mark("to-fix"), isGap),
  say("take-back", "Take back what was said", ["Backspace", "Delete"], () => mark(null), hasVerdict),
  say("confirm-up-to-here", "Confirm all pairs up to here", ["Shift+Enter"], askToConfirm, isAnywhere),
];

async function confirm(): Promise<void> {
  const { row } = here.value!;
  const verdict = isPairRow(row) ? "confirmed" : "accepted";
  if (row.verdict === verdict || (await mark(verdict))) goOn();
}

function mark(verdict: Exclude<Verdict, "corrected"> | null) {
  const { row } = cursor.value;
  return perform({ do: "mark", rows: { start: row, end: row + 1 }, verdict });
}

function askToConfirm(): void {
  dialog.value = "confirm";
}

function isAnywhere(): boolean {
  return here.value !== undefined;
}

function isGap(): boolean {
  return here.value !== undefined && !isPairRow(here.value.row);
}

function hasVerdict(): boolean {
  return here.value?.row.verdict !== undefined;
}
