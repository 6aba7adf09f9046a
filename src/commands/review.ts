import { access } from "node:fs/promises";
import { InputFailure } from "../failure.js";
import { checkedPercent } from "../record/reviewed.js";
import { counted } from "../report/counted.js";
import { readGlossaries } from "./glossaries.js";
import { ioFailure } from "./io-failure.js";
import { openBrowser } from "./review/browser.js";
import { Lock } from "./review/lock.js";
import { portOf, type ReviewOptions, refuseForRecord } from "./review/options.js";
import { placesOf } from "./review/places.js";
import { readRecordOfTexts, recordPath } from "./review/record-of-texts.js";
import { type Ended, ReviewDesk } from "./review/review-desk.js";
import { readSavedReview, type SavedReview } from "./review/saved-review.js";
import { serveReview } from "./review/server.js";
import { untilTold } from "./review/until-told.js";
import { watch } from "./review/watch.js";
import { writeStandardOutput } from "./standard-output.js";

/**
 * `align review RECORD` or `align review SOURCE TARGET`: serves a page on which the record is corrected, until it is
 * stopped there or by a signal; then the record has the corrections in it.
 *
 * @param target undefined if the first is a record
 * @throws InputFailure if the record cannot be reviewed, or not saved
 */
export async function review(
  first: string,
  target: string | undefined,
  options: ReviewOptions,
): Promise<void> {
  const port = portOf(options);
  const path = await pathOf(first, target, options);
  const lock = await Lock.take(await placesOf(path), path);
  try {
    const saved = await (target === undefined
      ? readSavedReview(path)
      : readRecordOfTexts(path, first, target, options));
    await reviewLocked(saved, lock, port, options);
  } finally {
    await lock.release();
  }
}

/** The record's path, before anything is made beside it. */
async function pathOf(first: string, target: string | undefined, options: ReviewOptions): Promise<string> {
  if (target === undefined) refuseForRecord(options);
  const inputs = target === undefined ? [first] : [first, target];
  if (inputs.includes("-"))
    throw new InputFailure("a review is of files", { path: "-", got: "standard input" });
  const path = target === undefined ? first : (options.output ?? recordPath(first, target));
  if (!/\.json$/i.test(path)) {
    throw new InputFailure("a review is kept in a record", { path, expected: "a file that ends in .json" });
  }
  for (const input of inputs) await access(input).catch((error) => Promise.reject(ioFailure(error, input)));
  return path;
}

async function reviewLocked(
  saved: SavedReview,
  lock: Lock,
  port: number,
  options: ReviewOptions,
): Promise<void> {
  const { path } = saved.input;
  const say = (line: string): void => {
    if (!options.quiet) process.stderr.write(`${line}\n`);
  };
  const glossary = (await readGlossaries(options.glossary ?? [])).flatMap(({ terms }) => terms);
  const desk = new ReviewDesk(saved, lock, glossary);
  const { done } = desk.session.history;
  if (done.length > 0) say(`${path}: with ${counted(done.length, "correction")} not saved in it yet`);
  const server = await serveReview(desk, port);
  const stopWatching = watch(desk, lock);
  const shown = async (): Promise<Ended> => {
    await writeStandardOutput([`${server.url}\n`]);
    if (options.open) void openBrowser(server.url, say);
    say("Ctrl-C saves the review and stops");
    return desk.stopped;
  };
  try {
    const { bitext, beside } = await untilTold(shown, () => desk.stop());
    if (beside === undefined) say(`${path}: saved, ${checkedPercent(bitext)} % checked`);
    else process.stderr.write(`${path}: changed by another program; its review is saved as ${beside}\n`);
  } finally {
    stopWatching();
    await server.close();
    await desk.close();
  }
}
