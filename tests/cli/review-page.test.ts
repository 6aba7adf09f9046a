import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import type { Bitext } from "../../src/record/bitext.js";
import { reviewOf } from "../../src/review/from-record.js";
import { type BeadText, bitextOf } from "../record/bitext-of.js";
import { hasChromium, ReviewInBrowser, startBrowser } from "../review/page/review-in-browser.js";
import { shown } from "../review/reviews.js";
import { violations } from "../write/html/browser.js";
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

let browser: Browser;
let review: ReviewInBrowser;
let followed: FollowedReview;

(hasChromium ? describe : describe.skip)("the page of a review", () => {
  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterAll(() => browser?.close());

  afterEach(async () => {
    const { complaints } = review;
    await review.stop();
    // Whatever a test does, a page throws nothing, loads nothing from elsewhere, and does nothing that its policy refuses.
    expect(complaints).toEqual([]);
  });

  test("moves sentences to where they are dragged", async () => {
    const page = await opened(SMALL);
    await page.keyboard.press("r");
    await row(page, 1).locator("[data-side=source] .text").nth(1).click();
    await drag(page, gripOf(page, "source", 2), cell(page, 2, "source"));
    expect(shown(followed.review).slice(1, 3)).toEqual([
      "伞。 | Umbrella. corrected",
      "家，与门。 路。 | Home, and a door. Road. corrected",
    ]);
    await followed.expectShown();
  });

  test("moves boundaries over sentences", async () => {
    const page = await opened(SMALL);
    await page.keyboard.press("r");
    await cell(page, 2, "target").click();
    await drag(
      page,
      row(page, 2).locator("[data-side=target] [data-drag=boundary]"),
      textOf(page, "target", 3),
    );
    expect(shown(followed.review).slice(2, 5)).toEqual([
      "路。 | Home, and a door. corrected",
      "船。 | Road. corrected",
      "海。 | Sea.",
    ]);
  });

  test("lets go of what is dragged by Escape", async () => {
    const page = await opened(SMALL);
    await row(page, 1).locator("[data-side=source] .text").nth(1).click();
    await hold(page, gripOf(page, "source", 2), cell(page, 2, "source"));
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await followed.settled();
    expect(followed.steps).toEqual([]);
    expect(await page.locator(".moving, .goal").count()).toBe(0);
  });

  test("has buttons for what the keys do where one is", async () => {
    const page = await opened(SMALL);
    await page.keyboard.press("r");
    await cell(page, 3, "source").click();
    await page.locator(".tools [data-command=to-fix]").click();
    await followed.settled();
    await cell(page, 2, "source").click();
    await page.locator(".tools [data-command=merge-below]").click();
    await followed.settled();
    expect(shown(followed.review).slice(2)).toEqual([
      "路。 船。 | Home, and a door. Road. corrected",
      "海。 | Sea.",
    ]);
    // The keys are the table's again.
    await page.keyboard.press("Control+z");
    await followed.settled();
    expect(shown(followed.review)[3]).toBe("船。 | – to-fix");
  });

  test("cuts a sentence where one clicks into it", async () => {
    const page = await opened(SMALL);
    await page.keyboard.press("r");
    await clickBefore(page, "target", 2, "and a door");
    await page.keyboard.press("s");
    await followed.settled();
    expect(followed.review.target.slice(2, 4)).toMatchObject([
      { text: "Home," },
      { text: "and a door.", continues: true },
    ]);
    await followed.expectShown();
  });

  test("leaves the keys of an input method to it, and keeps what the input had", async () => {
    const page = await opened(SMALL);
    await cell(page, 4, "source").click();
    await page.keyboard.press("e");
    const input = await page.context().newCDPSession(page);
    await input.send("Input.imeSetComposition", { text: "hai yang", selectionStart: 8, selectionEnd: 8 });
    for (const key of ["Enter", "Escape"]) {
      await input.send("Input.dispatchKeyEvent", { type: "keyDown", key, windowsVirtualKeyCode: 229 });
      await input.send("Input.dispatchKeyEvent", { type: "keyUp", key, windowsVirtualKeyCode: 229 });
    }
    await followed.settled();
    expect(followed.steps).toEqual([]);
    await input.send("Input.insertText", { text: "大洋。" });
    await page.keyboard.press("Enter");
    await followed.settled();
    expect(followed.review.source.at(-1)).toMatchObject({ text: "海。大洋。", original: "海。" });
    expect(await page.locator(".editor").count()).toBe(0);
    expect(await row(page, 4).locator(".edited").count()).toBe(1);
  });

  test("keeps two tabs at the same review", async () => {
    const page = await opened(SMALL);
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

  test("refuses what a tab does that has not seen the newest, shows that, and goes on", async () => {
    const page = await opened(SMALL);
    const other = await page.context().newPage();
    // What happens elsewhere does not come through.
    await other.route("**/api/events*", () => {});
    await review.tab(other);
    await page.keyboard.press("Shift+B");
    await followed.settled();
    await other.keyboard.press("Enter");
    await other.getByText("was changed in another tab").waitFor();
    expect(review.complaints.splice(0)).toEqual([expect.stringContaining("status of 409")]);
    expect(await textsOn(other)).toEqual(await textsOn(page));
    expect(followed.actions).toBe(1);
    await other.keyboard.press("Enter");
    await row(page, 0).and(page.locator(".confirmed")).waitFor();
    expect(await textsOn(other)).toEqual(await textsOn(page));
  });

  test("can be read by everybody, while a text is edited and with a caret in it", async () => {
    review = await ReviewInBrowser.start(browser, SMALL);
    for (const options of [{}, { colorScheme: "dark" }, { viewport: { width: 360, height: 740 } }] as const) {
      const page = await review.open(options);
      await page.keyboard.press("Shift+S");
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("e");
      await page.locator(".editor").waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await review.closePages();
    }
  });

  test("has rows wherever it is scrolled", async () => {
    const page = await opened(longRecord(3000));
    await page.evaluate(WATCH_FOR_BLANKS);
    await page.mouse.move(500, 400);
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, turn % 4 === 3 ? -700 : 1100);
      await page.waitForTimeout(20);
    }
    for (const key of ["End", "PageUp", "PageUp", "Home", "PageDown", "n", "n"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
    }
    expect(await page.evaluate("blanks")).toEqual([]);
    expect(await page.evaluate("frames")).toBeGreaterThan(10);
  });
});

/** Serves a record, and opens and follows its page. */
async function opened(record: Bitext): Promise<Page> {
  review = await ReviewInBrowser.start(browser, record);
  followed = new FollowedReview(reviewOf(record, "record.json"));
  const page = await review.open();
  followed.follow(page);
  return page;
}

function row(page: Page, index: number) {
  return page.locator(`.table [data-index="${index}"]`);
}

function cell(page: Page, index: number, side: "source" | "target") {
  return row(page, index).locator(`[data-side=${side}]`);
}

function textOf(page: Page, side: "source" | "target", sentence: number) {
  return page.locator(`#${side}-${sentence} .text`);
}

function gripOf(page: Page, side: "source" | "target", sentence: number) {
  return page.locator(`#${side}-${sentence} [data-drag=sentence]`);
}

type Locator = ReturnType<Page["locator"]>;

/** Drags something to the middle of something else, and waits until it is there. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await hold(page, from, to);
  await page.mouse.up();
  await followed.settled();
}

async function hold(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await page.mouse.down();
  const { x, y, width, height } = (await to.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2 - 2, { steps: 5 });
}

/** Clicks between two characters of a sentence. */
async function clickBefore(page: Page, side: string, sentence: number, text: string): Promise<void> {
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    const node = document.querySelector("#${side}-${sentence} .text").firstChild;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(${JSON.stringify(text)}));
    const { x, y, height } = range.getBoundingClientRect();
    return { x, y: y + height / 2 };
  })()`);
  await page.mouse.click(x, y);
}

function textsOn(page: Page): Promise<string[]> {
  return page.locator(".table .text").allTextContents();
}

/** Looks in each frame whether a row stands at each height of the table. */
const WATCH_FOR_BLANKS = `(() => {
  globalThis.blanks = [];
  globalThis.frames = 0;
  const table = document.querySelector(".table");
  const look = () => {
    const { bottom, left } = table.getBoundingClientRect();
    const from = document.querySelector(".headings").getBoundingClientRect().bottom;
    const to = Math.min(bottom, document.querySelector(".all-rows").getBoundingClientRect().bottom);
    frames++;
    for (let y = from + 3; y < to - 3; y += 20) {
      const isRow = document.elementsFromPoint(left + 40, y).some((element) => element.closest("[data-index]"));
      if (!isRow) blanks.push([table.scrollTop, y]);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

function longRecord(rows: number): Bitext {
  const bead = (index: number): BeadText => ({
    source: [`第${index}句话。${"雨打在屋顶上，".repeat(index % 7)}`],
    ...(index % 11 > 0 && {
      target: [`Sentence ${index}. ${"Rain is on the roof. ".repeat((index * 3) % 8)}`],
    }),
    confidence: index % 5 === 0 ? 0.3 : 0.9,
  });
  return bitextOf(Array.from({ length: rows }, (_, index) => bead(index)));
}
