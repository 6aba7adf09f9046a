import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { reviewOf } from "../../src/review/from-record.js";
import { bitextOf } from "../record/bitext-of.js";
import { hasChromium, ReviewInBrowser, startBrowser, until } from "../review/page/review-in-browser.js";
import { FollowedReview } from "./followed-review.js";

// A page takes a second or two; on a busy machine, more.
jest.setTimeout(60_000);

const SMALL = bitextOf([
  { source: ["雨。"], target: ["Rain."] },
  { source: ["伞。", "家，与门。"], target: ["Umbrella."] },
  { source: ["路。"], target: ["Home, and a door.", "Road."] },
  { source: ["船。"] },
  { source: ["海。"], target: ["Sea."] },
]);

/** Whether the first row has what the first and the second had. */
const SHOWS_MERGED = `document.querySelectorAll("[data-index='0'] .text").length === 5`;

let browser: Browser;
let review: ReviewInBrowser;
let followed: FollowedReview;

(hasChromium ? describe : describe.skip)("two tabs with one review", () => {
  beforeAll(async () => {
    browser = await startBrowser();
  });

  beforeEach(async () => {
    review = await ReviewInBrowser.start(browser, SMALL);
    followed = new FollowedReview(reviewOf(SMALL, "record.json"));
  });

  afterEach(async () => {
    const { complaints } = review;
    await review.stop();
    expect(complaints).toEqual([]);
  });

  afterAll(() => browser?.close());

  test("are kept at the same state", async () => {
    const page = await opened();
    const other = await review.tab(await page.context().newPage());
    followed.follow(other);
    await page.getByText("This review is open in 2 tabs").waitFor();
    await other.keyboard.press("Enter");
    await row(page, 0).and(page.locator(".confirmed")).waitFor();
    await page.keyboard.press("Control+z");
    await row(other, 0).and(other.locator(":not(.confirmed)")).waitFor();
    expect(await other.locator("[data-command=undo]").isDisabled()).toBe(true);
    await followed.settled();
    expect(followed.history.undone).toHaveLength(1);
  });

  test("overwrite nothing: one that has not seen the newest is refused, shown that, and goes on", async () => {
    const page = await opened();
    const other = await page.context().newPage();
    // What happens elsewhere does not come through.
    await other.route("**/api/events*", () => {});
    await review.tab(other);
    await page.keyboard.press("Shift+B");
    await followed.settled();
    await other.keyboard.press("Enter");
    await other.getByText("was changed in another tab").waitFor();
    expect(review.complaints.splice(0)).toEqual([expect.stringContaining("status of 409")]);
    await until(other, SHOWS_MERGED);
    expect(await textsOn(other)).toEqual(await textsOn(page));
    expect(followed.actions).toBe(1);
    await other.keyboard.press("Enter");
    await row(page, 0).and(page.locator(".confirmed")).waitFor();
    expect(await textsOn(page)).toEqual(await textsOn(other));
  });
});

/** Opens and follows the page of the review. */
async function opened(): Promise<Page> {
  const page = await review.open();
  followed.follow(page);
  return page;
}

function row(page: Page, index: number) {
  return page.locator(`.table [data-index="${index}"]`);
}

function textsOn(page: Page): Promise<string[]> {
  return page.locator(".table .text").allTextContents();
}
