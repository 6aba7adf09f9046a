import { basename } from "node:path";
import { holderName } from "./holder.js";
import type { Lock } from "./lock.js";
import type { ReviewDesk } from "./review-desk.js";

/** Milliseconds between two looks at what others do to the files of a review. */
const PAUSE = 2000;

/**
 * Keeps a lock alive, and tells the page of others who change the record or want to review it, until it is told to stop.
 * Looks at the files from time to time: systems do not tell of changes in folders that computers share.
 *
 * @returns what stops it
 */
export function watch(desk: ReviewDesk, lock: Lock, pause = PAUSE): () => void {
  let isChanged = false;
  const look = async (): Promise<void> => {
    await lock.beat();
    const other = await lock.wantedBy();
    if (other !== undefined) {
      desk.tabs.send("notice", `Somebody else wanted to review this record: ${holderName(other)}.`);
    }
    if (isChanged || !(await desk.file.isChanged())) return;
    isChanged = true;
    desk.tabs.keep("notice", changedNotice(desk.path));
  };
  let isOn = true;
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    timer = setTimeout(async () => {
      // What cannot be looked at now may be the next time; before a step or saving, it is looked at again.
      await look().catch(() => {});
      if (isOn) wait();
    }, pause);
  };
  wait();
  return () => {
    isOn = false;
    clearTimeout(timer);
  };
}

function changedNotice(path: string): string {
  const name = basename(path);
  return `${name} was changed by another program. What you do is kept; it will be saved beside it, under another name.`;
}
