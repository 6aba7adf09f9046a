import { writeFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { small } from "../../record/small.js";
import { violations } from "../../write/html/browser.js";
import { hasChromium, ReviewInBrowser, startBrowser, until } from "./review-in-browser.js";

// A page takes a second or two; on a busy machine, more.
jest.setTimeout(60_000);

/** What all panels have to bear. */
const WINDOWS = [
  ["light", {}],
  ["dark and 360 pixels wide", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
  ["zoomed to 400 %", { viewport: { width: 320, height: 256 } }],
] as const;

let browser: Browser;
let review: ReviewInBrowser;

(hasChromium ? describe : describe.skip)("the panels of a review", () => {
  beforeAll(async () => {
    browser = await startBrowser();
  });

  beforeEach(async () => {
    review = await ReviewInBrowser.start(browser, small);
  });

  afterEach(() => review?.stop());

  afterAll(() => browser?.close());

  const button = (page: Page, id: string) => page.locator(`.bar [data-command="${id}"]`);
  const isAt = (page: Page, row: string) => page.locator(`[role=slider][aria-valuetext="${row}"]`).waitFor();
  const focused = (page: Page) => page.evaluate<string>("document.activeElement.id");

  test("tell how far the review is, and lead to what is left", async () => {
    const page = await review.open();
    expect(await page.title()).toBe("0 % – zh.txt ↔ en.txt");
    await page.getByRole("button", { name: "4 doubtful" }).click();
    await isAt(page, "row 2 of 5, pair, not checked");
    await button(page, "next-doubtful").click();
    await isAt(page, "row 4 of 5, omission, not checked");
    await page.keyboard.press("f");
    await page.getByRole("button", { name: "1 to fix" }).waitFor();
    expect(await page.title()).toBe("20 % – zh.txt ↔ en.txt");
    await page.keyboard.press("Home");
    await page.keyboard.press("g");
    await isAt(page, "row 4 of 5, omission, checked");
    await page.getByText("20 % checked, 4 rows not checked").waitFor({ state: "attached" });
    expect(review.complaints).toEqual([]);
  });

  test("undo and redo what there is, and keep the focus when there is no more", async () => {
    const page = await review.open();
    expect(await button(page, "undo").getAttribute("aria-disabled")).toBe("true");
    expect(await button(page, "undo").getAttribute("aria-keyshortcuts")).toBe("Control+Z");
    await page.keyboard.press("f");
    await page.getByRole("button", { name: "1 to fix" }).waitFor();
    await button(page, "undo").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "0 to fix" }).waitFor();
    expect(await button(page, "undo").evaluate((it) => it === it.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press("Control+Shift+Z");
    await page.getByRole("button", { name: "1 to fix" }).waitFor();
  });

  test("find text of both sides while it is typed, and show it", async () => {
    const page = await review.open();
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("search");
    const found = page.locator("output");
    await page.keyboard.type("RAIN");
    expect(await found.textContent()).toBe("1 of 1 sentence");
    await isAt(page, "row 2 of 5, pair, not checked");
    expect(await page.locator(".text mark").allTextContents()).toEqual(["rain", "rain", "rain"]);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("雨");
    expect(await found.textContent()).toBe("1 of 2 sentences");
    await page.keyboard.press("Enter");
    expect(await found.textContent()).toBe("2 of 2 sentences");
    await page.keyboard.press("Shift+Enter");
    expect(await found.textContent()).toBe("1 of 2 sentences");
    await page.keyboard.press("Control+A");
    // It is simplified in the text, and half as wide.
    await page.keyboard.type("氣溫＜5℃");
    expect(await found.textContent()).toBe("1 of 1 sentence");
    await page.keyboard.type("?");
    expect(await found.textContent()).toBe("Not found");
    await page.keyboard.press("Escape");
    expect(await page.locator("#search").count()).toBe(0);
    expect(await page.locator(".text mark").count()).toBe(0);
    expect(review.complaints).toEqual([]);
  });

  test("lead from the map to where one points", async () => {
    const page = await review.open();
    const map = page.getByRole("slider");
    const { x, y, width, height } = (await map.boundingBox())!;
    await page.mouse.click(x + width - 12, y + height - 8);
    await isAt(page, "row 5 of 5, addition, not checked");
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + 20);
    await page.mouse.up();
    await isAt(page, "row 2 of 5, pair, not checked");
    await map.focus();
    await page.keyboard.press("ArrowDown");
    await isAt(page, "row 3 of 5, pair, not checked");
    await page.keyboard.press("Home");
    await isAt(page, "row 1 of 5, omission, not checked");
  });

  test("export all of it, or what is confirmed alone", async () => {
    const page = await review.open();
    await page.keyboard.press("x");
    const dialog = page.getByRole("dialog", { name: "Export" });
    expect(await dialog.getByRole("radio", { name: "Confirmed pairs alone" }).isDisabled()).toBe(true);
    expect(await dialog.getByRole("radio").count()).toBe(16);
    const saved = async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("link").click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
    };
    const all = await saved();
    expect(all.name).toBe("record.tmx");
    expect(all.text.match(/<tu\b/g)).toHaveLength(2);
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    await until(page, "document.title.startsWith('20 %')");
    await page.keyboard.press("x");
    await dialog.getByText("Confirmed pairs alone").click();
    await dialog.getByText("TSV").click();
    const confirmed = await saved();
    expect(confirmed.name).toBe("record.confirmed.tsv");
    expect(confirmed.text).toContain("A day of rain");
    expect(confirmed.text).not.toContain("It was below");
    expect(review.complaints).toEqual([]);
  });

  test("list the keys, of which none does anything while they are listed", async () => {
    const page = await review.open();
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    expect(await dialog.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      "Go",
      "Correct",
      "Say what it is",
      "Look",
      "File",
    ]);
    await page.keyboard.press("f");
    await page.keyboard.press("Escape");
    expect(await dialog.count()).toBe(0);
    expect(await page.getByRole("button", { name: "0 to fix" }).count()).toBe(1);
  });

  test("say what a switch does, until the person goes on", async () => {
    const page = await review.open();
    const realign = page.getByRole("button", { name: "Realign after corrections" });
    expect(await realign.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("r");
    expect(await realign.getAttribute("aria-pressed")).toBe("false");
    const remark = page.getByText("all other rows stay as they are");
    expect(await remark.count()).toBe(1);
    await page.keyboard.press("j");
    expect(await remark.count()).toBe(0);
  });

  test("tell of another tab, and of what it did", async () => {
    const page = await review.open();
    const other = await review.tab(await page.context().newPage());
    await page.getByText("This review is open in 2 tabs").waitFor();
    await other.keyboard.press("f");
    await page.getByRole("button", { name: "1 to fix" }).waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.getByText("This review is open").count()).toBe(0);
    expect(await page.getByText("Open in 2 tabs").count()).toBe(1);
    await other.close();
    await page.getByText("Open in 2 tabs").waitFor({ state: "detached" });
  });

  test("tell that the record was changed by somebody else, until that was read", async () => {
    const page = await review.open();
    writeFileSync(review.record, JSON.stringify({ ...small, signature: "of somebody else" }));
    const warning = page.getByRole("status").filter({ hasText: /changed/ });
    await warning.waitFor();
    await page.keyboard.press("j");
    expect(await warning.count()).toBe(1);
    await warning.getByRole("button", { name: "Dismiss" }).click();
    expect(await warning.count()).toBe(0);
    await page.keyboard.press("n");
    await page.keyboard.press("f");
    await page.getByRole("button", { name: "1 to fix" }).waitFor();
    await button(page, "stop").click();
    await page.keyboard.press("Enter");
    await page.getByText("Another program has changed the record.").waitFor();
    expect(await page.locator("main code").first().textContent()).toMatch(/record\.reviewed.*\.json$/);
  });

  test("have the browser ask before the page is left while something is being saved, and only then", async () => {
    const page = await review.open();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    // Browsers ask only where somebody has done something.
    await page.keyboard.press("j");
    await page.reload();
    expect(asked).toEqual([]);
    await page.waitForSelector(".desk");
    await page.route("**/api/act", () => {});
    await page.keyboard.press("f");
    await page.getByText("Saving …").waitFor();
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
  });

  test("say why there is no review to be seen", async () => {
    const page = await review.open();
    await page.route("**/api/review", (route) =>
      route.fulfill({ status: 500, json: { message: "The disk is full." } }),
    );
    await page.reload();
    await page.getByRole("heading", { name: "The review cannot be opened" }).waitFor();
    await page.getByText("The disk is full.").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("say that nothing more is saved when the server is lost", async () => {
    const page = await review.open();
    await review.end("SIGKILL");
    await page.getByRole("alert").getByText("nothing more is saved").waitFor();
    expect(await page.getByText("Not saved").count()).toBe(1);
  });

  test("stop the server once asked, and say where the record is", async () => {
    const page = await review.open();
    await page.keyboard.press("f");
    await page.getByRole("button", { name: "1 to fix" }).waitFor();
    await button(page, "stop").click();
    await page.keyboard.press("Escape");
    expect(await page.getByText("The review is saved").count()).toBe(0);
    await button(page, "stop").click();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "The review is saved" }).waitFor();
    expect(await page.locator("main").textContent()).toContain(review.record);
    expect(review.saved().beads[0]!.verdict).toBe("to-fix");
    expect(await violations(page)).toEqual([]);
    expect(review.complaints).toEqual([]);
  });

  test("are light or dark as the system is, and as was chosen the last time, at whatever port", async () => {
    const page = await review.open({ colorScheme: "dark" });
    const paper = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(await paper()).toBe("rgb(23, 24, 26)");
    await button(page, "theme").click();
    expect(await paper()).toBe("rgb(251, 250, 247)");
    await review.end();
    await review.serve();
    await review.tab(page);
    expect(await paper()).toBe("rgb(251, 250, 247)");
  });

  test.each(WINDOWS)("have nothing that axe objects to, and fit: %s", async (_, options) => {
    const page = await review.open(options);
    const check = async () => {
      expect(await violations(page)).toEqual([]);
      const overflow = "document.documentElement.scrollWidth - innerWidth";
      expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    };
    await check();
    for (const key of ["?", "x"]) {
      await page.keyboard.press(key);
      await check();
      await page.keyboard.press("Escape");
    }
    await button(page, "stop").click();
    await check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("雨");
    await check();
    await page.keyboard.press("Escape");
    // There is nothing above the first row: that is refused.
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+A");
    await page.locator(".notice.refused").waitFor();
    await check();
  });
});
