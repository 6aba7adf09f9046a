import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Lock } from "../../../src/commands/review/lock.js";
import { ReviewDesk } from "../../../src/commands/review/review-desk.js";
import { readSavedReview } from "../../../src/commands/review/saved-review.js";
import type { Bitext } from "../../../src/record/bitext.js";
import { encodeRecord } from "../../../src/record/json.js";
import type { Act } from "../../../src/review/protocol.js";
import { small } from "../../record/small.js";

/** A record in a folder of its own, and all that a review of it keeps. */
export interface OpenDesk {
  readonly folder: string;
  readonly path: string;
  readonly lock: Lock;
  readonly desk: ReviewDesk;
}

/** Saves a record in a new folder. */
export function savedRecord(bitext: Bitext = small): { folder: string; path: string } {
  const folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  const path = join(folder, "small.json");
  writeFileSync(path, [...encodeRecord(bitext)].join(""));
  return { folder, path };
}

/** Opens the review of a record as the command does. */
export async function openDesk(path: string): Promise<Omit<OpenDesk, "folder">> {
  const saved = await readSavedReview(path);
  const lock = await Lock.take(saved.places, path);
  return { path, lock, desk: new ReviewDesk(saved, lock) };
}

/** What confirms rows of the smallest record, of which the second and third are pairs. */
export function confirmation(revision: number, start = 0, end = 5): Act {
  return {
    revision,
    tab: "one",
    action: { do: "mark", rows: { start, end }, verdict: "confirmed" },
    realign: false,
  };
}
