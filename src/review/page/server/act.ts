import type { Action } from "../../actions/action.js";
import type { Act, Applied, Opened, Turn } from "../../protocol.js";
import { serverAnswered, serverLost, underWay } from "../state/connection.js";
import { cursor, suggestedRows } from "../state/cursor.js";
import { cursorAfter } from "../state/cursor-after.js";
import { nearest } from "../state/nearest.js";
import { notice, realigns } from "../state/notices.js";
import { depths, follow, opened, review, revision } from "../state/review.js";
import { Refused, request } from "./request.js";
import { rowsRealigned } from "./rows-realigned.js";

/** Tells this tab from others. */
export const TAB = crypto.randomUUID();

/** One request at a time: the next is based on what the one before led to. */
let latest: Promise<unknown> = Promise.resolve();

/** Fetches the review as it is now. */
export async function open(): Promise<void> {
  const answer = await request<Opened>("api/review");
  opened.value = answer;
  review.value = answer.review;
  revision.value = answer.revision;
  depths.value = answer;
  suggestedRows.value = new Set();
  cursor.value = nearest(cursor.value, answer.review.rows);
}

/**
 * Does something to the review, after whatever is under way.
 *
 * @returns what it did; undefined if it was refused, which the person is told of
 */
export function act(action: Action): Promise<Applied | undefined> {
  return inTurn(() =>
    request<Applied>("api/act", {
      revision: revision.value,
      tab: TAB,
      action,
      realign: realigns.value,
    } satisfies Act),
  );
}

/** Undoes the last action, or does the last again that was undone. */
export function turn(way: "undo" | "redo"): Promise<Applied | undefined> {
  return inTurn(() => request<Applied>(`api/${way}`, { revision: revision.value, tab: TAB } satisfies Turn));
}

/** Follows a step, of this tab or another; one that came by both ways is followed once. */
export function followStep(step: Applied): void {
  if (step.revision <= revision.value) return;
  const before = review.value;
  follow(step.change, step.suggested);
  cursor.value = cursorAfter(cursor.value, step, step.tab === TAB, before, review.value);
  revision.value = step.revision;
  depths.value = step;
  suggestedRows.value = rowsRealigned(before, step.change, step.suggested);
}

function inTurn(ask: () => Promise<Applied>): Promise<Applied | undefined> {
  underWay.value++;
  const answer = latest.then(() => answered(ask));
  latest = answer;
  return answer;
}

async function answered(ask: () => Promise<Applied>): Promise<Applied | undefined> {
  try {
    const step = await ask();
    followStep(step);
    notice.value = undefined;
    serverAnswered();
    return step;
  } catch (error) {
    await explain(error);
    return undefined;
  } finally {
    underWay.value--;
  }
}

async function explain(error: unknown): Promise<void> {
  if (!(error instanceof Refused)) {
    serverLost();
    notice.value = { kind: "failure", text: "The server cannot be reached: nothing more is saved." };
    return;
  }
  serverAnswered();
  notice.value = { kind: "refused", text: error.message };
  // Somebody else was faster: what they did is looked at before anything is done on top of it.
  if (error.status === 409) await open().catch(explain);
}
