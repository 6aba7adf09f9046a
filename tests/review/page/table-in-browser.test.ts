import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { small } from "../../record/small.js";
import { settled, violations } from "../../write/html/browser.js";
import { longRecord } from "../../write/html/records.js";
import { hasChromium, ReviewInBrowser, startBrowser } from "./review-in-browser.js";

// A page takes a second or two; on a busy machine, more.
jest.setTimeout(60_000);

/** Windows in which the table has to do. */
const WINDOWS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", {}],
  ["dark and 360 pixels wide", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
  [
    "in forced colours and zoomed to 400 %",
    { forcedColors: "active", viewport: { width: 320, height: 256 } },
  ],
];

let browser: Browser;
let review: ReviewInBrowser;

(hasChromium ? describe : describe.skip)("the table of a review", () => {
  beforeAll(async () => {
    browser = await startBrowser();
  });

  afterEach(() => review?.stop());

  afterAll(() => browser?.close());

  /** The table with the focus, of a review that is not searched anew, so that only what is asked for changes. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    review = await ReviewInBrowser.start(browser, small);
    const page = await review.open(options);
    await page.focus(".table");
    await page.keyboard.press("r");
    return page;
  }

  test("tells those who listen where the keys have led, in which language", async () => {
    const page = await open();
    expect(await atCursor(page)).toBe("来源：澎湃新闻");
    await press(page, "j", "ArrowDown");
    expect(await atCursor(page)).toBe("今天下了一整天的雨。");
    await press(page, "ArrowRight");
    expect(await atCursor(page)).toBe("A day of rain: it rained and rained.");
    const place = await cursor(page).evaluate((element) => {
      const cell = element.closest("[role=gridcell]");
      return [cell?.getAttribute("lang"), cell?.parentElement?.getAttribute("aria-rowindex")];
    });
    expect(place).toEqual(["en", "3"]);
    expect(await page.locator("[role=grid]").getAttribute("aria-rowcount")).toBe("6");
    expect(review.complaints).toEqual([]);
  });

  test("keeps the cursor at its sentence while rows change, and goes to what is undone", async () => {
    const page = await open();
    await press(page, "j", "j", "ArrowRight", "ArrowDown", "s");
    await expectRows(page, 6);
    expect(await atCursor(page)).toContain("“&lt;5”.");
    await press(page, "End", "Control+z");
    await expectRows(page, 5);
    expect(await atCursor(page)).toContain("“&lt;5”.");
    expect(review.complaints).toEqual([]);
  });

  test("confirms a pair, accepts a gap, and goes on to what is not checked", async () => {
    const page = await open();
    await press(page, "Enter");
    await page.locator("[data-index='0'].accepted").waitFor();
    await page.locator("[data-index='1'].current").waitFor();
    await press(page, "Enter");
    await page.locator("[data-index='1'].confirmed").waitFor();
    await press(page, "End", "f");
    await page.locator("[data-index='4'].to-fix").waitFor();
    await press(page, "Backspace");
    await page.locator("[data-index='4'].addition").waitFor();
    expect(review.complaints).toEqual([]);
  });

  test("says how many pairs there are up to the cursor before it confirms them", async () => {
    const page = await open();
    await press(page, "End", "Shift+Enter");
    const dialog = page.getByRole("dialog", { name: "Confirm 2 pairs?" });
    await dialog.getByText("Among them 1 pair of low confidence.").waitFor();
    await press(page, "Enter");
    await page.locator("[data-index='2'].confirmed").waitFor();
    expect(await dialog.count()).toBe(0);
    expect(await page.locator(".row.checked").count()).toBe(2);
    expect(review.complaints).toEqual([]);
  });

  test("cuts a sentence at the caret, which a click or keys set", async () => {
    const page = await open();
    const text = page.locator("#source-4 .text");
    const { width, height } = (await text.boundingBox())!;
    // After three of its six characters.
    await text.click({ position: { x: width / 2, y: height / 2 } });
    await page.locator(".caret").waitFor();
    await press(page, "ArrowLeft", "s");
    await expectRows(page, 6);
    expect(await page.locator("#source-4 .text").textContent()).toBe("我没");
    expect(await atCursor(page)).toBe("有带伞。");
    expect(review.complaints).toEqual([]);
  });

  test("edits a text in its place, and leaves Enter to an input method while it composes", async () => {
    const page = await open();
    await press(page, "e");
    const composer = await page.context().newCDPSession(page);
    await composer.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
    const enter = { type: "rawKeyDown", key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 } as const;
    await composer.send("Input.dispatchKeyEvent", enter);
    await composer.send("Input.insertText", { text: "网" });
    expect(await page.locator(".editor").inputValue()).toBe("来源：澎湃新闻网");
    await press(page, "Enter");
    await page.locator("#source-0 .edited").waitFor();
    expect(await page.locator("#source-0 .edited").getAttribute("title")).toBe(
      "Edited. In the file: 来源：澎湃新闻",
    );
    await press(page, "F2", "x", "Escape");
    expect(await page.locator("#source-0 .text").textContent()).toBe("来源：澎湃新闻网");
    expect(await page.evaluate("document.activeElement.role")).toBe("grid");
    expect(review.complaints).toEqual([]);
  });

  test("takes no key for a command while the text is about to be edited", async () => {
    const page = await open();
    // The server has not answered to the first when the others come.
    await Promise.all(["Enter", "e", "x"].map((key) => page.keyboard.press(key)));
    await page.locator(".editor").waitFor();
    expect(await page.locator("dialog[open]").count()).toBe(0);
    expect(review.complaints).toEqual([]);
  });

  test("moves a sentence that is dragged to another row, unless Escape ends it", async () => {
    const page = await open();
    await drag(page, "#target-2 .grip", "[data-index='1'] .cell.target", true);
    expect(await page.locator(".moving, .goal").count()).toBe(0);
    expect(await page.locator("[data-index='2'] #target-2").count()).toBe(1);
    await drag(page, "#target-2 .grip", "[data-index='1'] .cell.target");
    await page.locator("[data-index='1'] #target-2").waitFor();
    expect(review.complaints).toEqual([]);
  });

  test("moves the boundary between two rows on one side", async () => {
    const page = await open();
    await drag(page, "[data-index='1'] .cell.target .boundary", "#target-2");
    await page.locator("[data-index='1'] #target-1").waitFor();
    expect(await page.locator("[data-index='2'] .source .sentence").count()).toBe(1);
    expect(review.complaints).toEqual([]);
  });

  test("offers a row's commands to those who use no keys", async () => {
    const page = await open();
    await page.getByText("It was below").click();
    const tools = page.getByRole("toolbar", { name: "This row" });
    await tools.getByRole("button", { name: "Take in the cell above" }).click();
    await page.locator(".row.current #target-0").waitFor();
    for (const button of await tools.getByRole("button").all()) {
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(review.complaints).toEqual([]);
  });

  test.each(WINDOWS)("can be used by all: %s", async (_, options) => {
    const page = await open(options);
    await press(page, "n", "Shift+S");
    await page.locator(".map [aria-valuenow]").waitFor();
    expect(await violations(page)).toEqual([]);
    await press(page, "e");
    expect(await violations(page)).toEqual([]);
    const within = await page.evaluate("document.documentElement.scrollWidth <= innerWidth");
    expect(within).toBe(true);
    expect(review.complaints).toEqual([]);
  });
});

(hasChromium ? describe : describe.skip)("the table of a long review", () => {
  const LAST = 19_999;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    review = await ReviewInBrowser.start(browser, longRecord(5000));
    page = await review.open();
    await page.focus(".table");
  });

  afterAll(async () => {
    await review?.stop();
    await browser?.close();
  });

  test("has only some of its rows in the document, and the cursor's wherever it is scrolled", async () => {
    await page.locator(".table").evaluate((table) => table.scrollTo(0, 1e6));
    await page.locator("[data-index='0'].away").waitFor({ state: "attached" });
    expect(await page.locator(".row").count()).toBeLessThan(60);
    expect(await atCursor(page)).toContain("第0段的第1句话");
  });

  test("shows the ends of the texts at a key", async () => {
    await press(page, "End");
    await page.locator(`[data-index='${LAST}']:not(.away)`).waitFor();
    expect(await isInView(page)).toBe(true);
    await press(page, "Home");
    await page.locator("[data-index='0']:not(.away)").waitFor();
    expect(await isInView(page)).toBe(true);
  });

  test("brings the cursor into view, however fast keys come", async () => {
    await press(page, "End", "Home", "n", "End", "p", "Home", "n");
    await page.locator(".row.current:not(.away)").waitFor();
    expect(await settled(() => isInView(page), Boolean)).toBe(true);
  });

  test("has rows wherever it is, at every frame of scrolling", async () => {
    expect(await page.evaluate<number>(`(${blankFrames})()`)).toBe(0);
  });

  test("does not jump where rows are higher or lower than expected", async () => {
    await press(page, "End");
    await page.locator(`[data-index='${LAST}']:not(.away)`).waitFor();
    expect(await page.evaluate<number>(`(${farthestJump})()`)).toBeLessThan(1);
  });
});

/** What the screen reader is told to be at. */
function cursor(page: Page) {
  return page.locator(".row.current .cell.current :is(.here, .void)");
}

/** The text of the element that has the cursor by `aria-activedescendant`. */
async function atCursor(page: Page): Promise<string | null> {
  const id = await page.locator("[role=grid]").getAttribute("aria-activedescendant");
  return page
    .locator(`[id="${id}"] .text`)
    .or(page.locator(`[id="${id}"] .void`))
    .first()
    .textContent();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function expectRows(page: Page, count: number): Promise<void> {
  await page.locator(`[role=grid][aria-rowcount='${count + 1}']`).waitFor();
}

async function drag(page: Page, from: string, to: string, givesUp = false): Promise<void> {
  await page.locator(from).hover();
  await page.mouse.down();
  const { x, y, width, height } = (await page.locator(to).boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.locator(".goal").waitFor();
  if (givesUp) await page.keyboard.press("Escape");
  await page.mouse.up();
}

async function isInView(page: Page): Promise<boolean> {
  const row = (await page.locator(".row.current").boundingBox())!;
  const table = (await page.locator(".table").boundingBox())!;
  return row.y >= table.y && row.y + row.height <= table.y + table.height + 1;
}

/** In the page: scrolls as if the scroll bar was dragged through all of it; the frames in which some height had no row. */
const blankFrames = `async () => {
  const table = document.querySelector(".table");
  const { top, bottom, left } = table.getBoundingClientRect();
  const hasRow = (y) => document.elementFromPoint(left + 200, y)?.closest(".row") !== null;
  let blank = 0;
  for (let step = 0; step <= 60; step++) {
    table.scrollTop = ((table.scrollHeight - table.clientHeight) * (1 - Math.cos(step / 10))) / 2;
    if (![0.2, 0.5, 0.8].every((share) => hasRow(top + (bottom - top) * share))) blank++;
    await new Promise(requestAnimationFrame);
    if (![0.2, 0.5, 0.8].every((share) => hasRow(top + (bottom - top) * share))) blank++;
  }
  return blank;
}`;

/** In the page: by how many pixels a row was elsewhere than it was scrolled to, at most. */
const farthestJump = `async () => {
  const table = document.querySelector(".table");
  const tops = () => new Map([...table.querySelectorAll(".row:not(.away)")]
    .map((row) => [row.dataset.index, row.getBoundingClientRect().top]));
  let farthest = 0;
  for (let step = 0; step < 40; step++) {
    const before = tops();
    table.scrollBy(0, -150);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    for (const [row, top] of tops()) {
      if (before.has(row) && top > 0 && top < innerHeight)
        farthest = Math.max(farthest, Math.abs(top - before.get(row) - 150));
    }
  }
  return farthest;
}`;
