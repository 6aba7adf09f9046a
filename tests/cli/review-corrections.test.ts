import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { seededRandom } from "../../bench/seeded-random.js";
import type { Bitext } from "../../src/record/bitext.js";
import { decodeRecord } from "../../src/record/decode.js";
import { encodeRecord } from "../../src/record/json.js";
import { reviewOf } from "../../src/review/from-record.js";
import { readJournal, replayed } from "../../src/review/journal.js";
import { recordOf } from "../../src/review/to-record.js";
import { hasChromium, ReviewInBrowser, startBrowser } from "../review/page/review-in-browser.js";
import { FollowedReview, openedReview } from "./followed-review.js";
import { run } from "./run.js";

const PAIR = ["zh.txt", "en.txt"].map((name) => resolve("fixtures/pairs/inner-mongolia", name));

const CORRECTIONS = 50;

// Some hundred keys, each of which is answered in a tenth of a second; on a busy machine, in more.
jest.setTimeout(120_000);

/** Keys, by how often they are pressed, and what is dragged. */
const KEYS: readonly (readonly [key: string, times: number])[] = [
  ["j", 6],
  ["k", 3],
  ["n", 4],
  ["p", 2],
  ["u", 2],
  ["ArrowDown", 6],
  ["ArrowUp", 3],
  ["ArrowLeft", 4],
  ["ArrowRight", 4],
  ["End", 1],
  ["Home", 1],
  ["PageDown", 1],
  ["a", 2],
  ["b", 2],
  ["Shift+A", 1],
  ["Shift+B", 1],
  ["s", 4],
  ["Shift+S", 2],
  ["Shift+ArrowRight", 2],
  ["Control+ArrowUp", 2],
  ["Control+ArrowDown", 2],
  ["Shift+ArrowUp", 1],
  ["Shift+ArrowDown", 1],
  ["Enter", 6],
  ["f", 1],
  ["Backspace", 1],
  ["Control+z", 4],
  ["Control+y", 2],
  ["r", 1],
  ["e", 2],
  ["drag", 3],
];

const ALL_KEYS = KEYS.flatMap(([key, times]) => Array<string>(times).fill(key));

/** What browsers say of a server that is killed, or that refuses what the review does not allow, or no more. */
const EXPECTED = /Failed to load resource: (net::ERR_|.*status of 4(09|22))/;

let browser: Browser;
let review: ReviewInBrowser;

(hasChromium ? describe : describe.skip)("a review with random corrections", () => {
  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterEach(() => review?.stop());

  afterAll(() => browser?.close());

  test("is in the record in the end, killed twice on the way (seed 1)", async () => {
    const random = seededRandom(1);
    const { record, followed } = await served();
    let page = await openedPage(followed);
    for (const until of [CORRECTIONS / 3, (2 * CORRECTIONS) / 3, CORRECTIONS]) {
      while (followed.actions < until) await pressSome(page, followed, random);
      await followed.expectShown();
      if (until === CORRECTIONS) break;
      // Once with nothing under way, and once with a key that was just pressed.
      if (until > CORRECTIONS / 2) await page.keyboard.press("Enter");
      page = await killedAndReopened(record, followed);
    }
    await stopFromPage(page);
    expectSaved(record, followed);
  });

  test("is the same in two tabs that correct at once (seed 3)", async () => {
    const random = seededRandom(3);
    const { record, followed } = await served();
    const tabs = [await openedPage(followed), await openedPage(followed)];
    while (followed.actions < CORRECTIONS / 2) {
      await Promise.all(tabs.map((page) => page.keyboard.press(randomKey(random).replace("drag", "n"))));
      if (random() < 0.2) await followed.settled();
    }
    await followed.settled();
    await followed.expectShown();
    await stopFromPage(tabs[0]!);
    expectSaved(record, followed);
  });
});

/** Serves the review of a record, and a model of it. */
async function served(): Promise<{ record: Bitext; followed: FollowedReview }> {
  const record = decodeRecord(run([...PAIR, "--to", "json"]).stdout, "record.json");
  review = await ReviewInBrowser.start(browser, record);
  return { record, followed: new FollowedReview(reviewOf(record, "record.json")) };
}

async function openedPage(followed: FollowedReview): Promise<Page> {
  const page = await review.open();
  followed.follow(page);
  return page;
}

function expectSaved(record: Bitext, followed: FollowedReview): void {
  const json = [...encodeRecord(recordOf(record, followed.review))].join("");
  expect(readFileSync(review.record, "utf8")).toBe(json);
  expect(review.complaints.filter((complaint) => !EXPECTED.test(complaint))).toEqual([]);
}

function randomKey(random: () => number): string {
  return ALL_KEYS[Math.floor(random() * ALL_KEYS.length)]!;
}

/** Presses keys one after the other, some faster than the server answers. */
async function pressSome(page: Page, followed: FollowedReview, random: () => number): Promise<void> {
  for (let count = 1 + Math.floor(random() * 6); count > 0; count--) {
    const key = randomKey(random);
    if (key === "e") await edit(page, followed, random);
    else if (key === "drag") await drag(page, random);
    else await page.keyboard.press(key);
  }
  await followed.settled();
}

/** Changes a text, or gives it up. */
async function edit(page: Page, followed: FollowedReview, random: () => number): Promise<void> {
  await followed.settled();
  await page.keyboard.press("e");
  if ((await page.locator(".editor").count()) === 0) return;
  if (random() < 0.3) await page.keyboard.press("Home");
  await page.keyboard.type(random() < 0.5 ? " typed – 打字 𠮷" : "x");
  await page.keyboard.press(random() < 0.8 ? "Enter" : "Escape");
}

/** Drags the sentence at the cursor, or the boundary below its row, to anywhere in view. */
async function drag(page: Page, random: () => number): Promise<void> {
  const handle = random() < 0.5 ? ".sentence.here .grip" : ".cell.current .boundary";
  const box = await page
    .locator(handle)
    .first()
    .boundingBox({ timeout: 200 })
    .catch(() => null);
  if (box === null) return;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(300 + 500 * random(), 150 + 500 * random(), { steps: 3 });
  await page.mouse.up();
}

/** Kills the server, and opens the review again: all that was acknowledged is there, and what was under way, if it is. */
async function killedAndReopened(record: Bitext, followed: FollowedReview): Promise<Page> {
  await review.end("SIGKILL");
  const before = reviewOf(record, "record.json");
  const path = `${review.record}.review.jsonl`;
  const { steps } = readJournal(readFileSync(path, "utf8"), path)!;
  expect(steps.slice(0, followed.steps.length)).toEqual(followed.steps);
  expect(steps.length).toBeLessThanOrEqual(followed.steps.length + 1);
  await review.closePages();
  await review.serve();
  followed.goOnFrom(replayed(before, steps, path), steps);
  const page = await openedPage(followed);
  const { review: opened, undo, redo } = await openedReview(page);
  expect(opened).toEqual(followed.review);
  expect([undo, redo]).toEqual([followed.history.done.length, followed.history.undone.length]);
  return page;
}

async function stopFromPage(page: Page): Promise<void> {
  await page.locator("[data-command=stop]").click();
  await page.getByRole("button", { name: "Save and stop" }).click();
  await page.getByRole("heading", { name: "The review is saved" }).waitFor();
  await review.ended();
}
