import type { Action } from "../../../actions/action.js";
import type { Applied } from "../../../protocol.js";
import { act } from "../../server/act.js";
import { suggestedRows } from "../../state/cursor.js";
import { notice } from "../../state/notices.js";

/**
 * Does something to the review, and tells how much the search changed after it.
 *
 * @returns what it did; undefined if it was refused
 */
export async function perform(action: Action): Promise<Applied | undefined> {
  const step = await act(action);
  const count = suggestedRows.value.size;
  if (step && count > 0) notice.value = { kind: "info", text: realigned(count) };
  return step;
}

function realigned(count: number): string {
  return count === 1 ? "1 row realigned" : `${count} rows realigned`;
}
