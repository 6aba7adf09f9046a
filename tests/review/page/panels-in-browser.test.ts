import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { small } from "../../record/small.js";
import { violations } from "../../write/html/browser.js";
import { hasChromium, ReviewInBrowser } from "./review-in-browser.js";

// A page takes a second or two; on a busy machine, more.
jest.setTimeout(60_000);

const NARROW = { viewport: { width: 360, height: 740 } };

/** Turns of the window that all panels have to bear. */
const WINDOWS = [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["360 pixels wide", NARROW],
  ["zoomed to 400 %", { viewport: { width: 320, height: 256 } }],
] as const;

let review: ReviewInBrowser;

(hasChromium ? describe : describe.skip)("the panels of a review", () => {
  beforeEach(async () => {
    review = await ReviewInBrowser.start(small);
  });

  afterEach(async () => {
    await review?.stop();
  });

  const command = (page: Page, id: string) => page.locator(`[data-command="${id}"]`);
  const isSeen = (page: Page, text: string) => page.getByText(text).waitFor();

  test("tell how far the review is, and lead to what is left", async () => {
    const page = await review.open();
    expect(await page.title()).toBe("0 % – zh.txt ↔ en.txt");
    await page.getByRole("button", { name: "4 doubtful" }).click();
    await page.keyboard.press("Tab");
    const map = page.getByRole("slider");
    expect(await map.getAttribute("aria-valuetext")).toBe("row 2 of 5, pair, not checked");
    expect(review.complaints).toEqual([]);
  });
});
