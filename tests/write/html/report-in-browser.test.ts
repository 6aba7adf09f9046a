import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { run } from "../../cli/run.js";
import { reviewedSmall } from "../../record/reviewed-small.js";
import { small } from "../../record/small.js";
import { hasChromium, type OpenReport, ReportBrowser, settled, violations } from "./browser.js";
import { hostileRecord, longRecord } from "./records.js";

const PAIR = ["zh.txt", "en.txt"].map((name) => resolve("fixtures/pairs/inner-mongolia", name));

const NARROW = { viewport: { width: 360, height: 740 } };

// A page takes a second or two; on a busy machine, more.
jest.setTimeout(30_000);

let browser: ReportBrowser;
let report: OpenReport;

(hasChromium ? describe : describe.skip)("a report in a browser", () => {
  beforeAll(async () => {
    browser = await ReportBrowser.start();
    const { status } = run([...PAIR, "-o", browser.pathOf("pair.html")]);
    expect(status).toBe(0);
    await browser.write("small.html", small);
    await browser.write("reviewed.html", reviewedSmall);
    await browser.write("long.html", longRecord(1500));
    await browser.write("hostile.html", hostileRecord());
  });

  afterEach(async () => {
    await browser.closeReports();
    // Whatever a test does, a report throws nothing, loads nothing, and does nothing that its policy refuses.
    expect(report.complaints).toEqual([]);
  });

  afterAll(() => browser?.stop());

  const open = async (...args: Parameters<ReportBrowser["open"]>) => {
    report = await browser.open(...args);
    return report.page;
  };
  const chosen = () => report.page.locator(".chosen").evaluateAll((elements) => elements.map(({ id }) => id));
  const expectChosenSoon = async (...ids: string[]) =>
    expect(await settled(chosen, (now) => isDeepStrictEqual(now, ids))).toEqual(ids);
  const focused = () => report.page.evaluate<string>("document.activeElement.id");
  const isSeen = (selector: string) =>
    report.page.evaluate<boolean>(`(() => {
      const { top, bottom } = document.querySelector("${selector}").getBoundingClientRect();
      const panel = document.querySelector("#panel");
      return top >= document.querySelector(".titles").getBoundingClientRect().bottom &&
        bottom <= innerHeight - (panel.hidden ? 0 : panel.offsetHeight);
    })()`);

  test("shows a bead's partner by a click, and lets go by Esc", async () => {
    const page = await open("small.html");
    await page.click("#s2");
    expect(await chosen()).toEqual(["s1", "s2", "t0"]);
    expect(await page.locator(".facts").textContent()).toMatch(/Pair.*2 of 5.*2 : 1.*confidence 43%/s);
    expect(await page.locator(".places").textContent()).toMatch(/zh & en\/zh\.txt 3:1.*en\.txt 1:1/s);
    expect(await page.locator(".said").textContent()).toBe("A day of rain: it rained and rained.");
    await page.click("#t1");
    expect(await page.locator(".said").textContent()).toBe("气温<5℃，写作“&lt;5”。");
    await page.keyboard.press("Escape");
    expect(await chosen()).toEqual([]);
    expect(await page.locator("#panel").isVisible()).toBe(false);
  });

  test("lights up both halves of a bead under the pointer", async () => {
    const page = await open("small.html");
    await page.hover("#t2");
    const ids = await page.locator(".pointed").evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids).toEqual(["s3", "t1", "t2"]);
  });

  test("scrolls the partner into view where it is not", async () => {
    const page = await open("long.html", NARROW);
    await page.evaluate("document.querySelector('#s400').scrollIntoView({ block: 'end' })");
    expect(await isSeen("#t392")).toBe(false);
    await page.click("#s400");
    expect(await chosen()).toEqual(["s400", "t392"]);
    expect(await isSeen("#t392")).toBe(true);
  });

  test("says of a gap what its message says, and leads there from the list and from the hole", async () => {
    const page = await open("small.html");
    await page.click(".gaps li:nth-child(2) a");
    await expectChosenSoon("s4");
    expect(await page.locator(".said").textContent()).toBe(small.gaps[1]!.message);
    await page.click('.target a.hole[href="#s4"]');
    expect(await chosen()).toEqual(["s4"]);
    await page.click('a.hole[href="#t3"]');
    await expectChosenSoon("t3");
  });

  test("shows what a person said, and goes over accepted gaps", async () => {
    const page = await open("reviewed.html");
    await page.keyboard.press("n");
    expect(await chosen()).toEqual(["s4"]);
    expect(await page.locator(".facts").textContent()).toContain("to fix");
    await page.keyboard.press("n");
    expect(await chosen()).toEqual(["t3"]);
    await page.keyboard.press("n");
    expect(await chosen()).toEqual(["s4"]);
    await page.click("#t0");
    expect(await page.locator(".facts").textContent()).toMatch(/Pair.*confirmed/s);
    await page.click("#s0");
    expect(await page.locator(".said").textContent()).toBe(small.gaps[0]!.message);
    expect(await page.locator(".row:has(#s0) .seal").isVisible()).toBe(true);
    expect(await page.locator(".row:has(#s4) .seal").count()).toBe(0);
    await page.click('[data-filter="gap"]');
    expect(await page.locator("#s0").isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
  });

  test("jumps from the map to where one points, far into a long text", async () => {
    const page = await open("long.html");
    await page.evaluate("document.querySelector('.toolbar').scrollIntoView()");
    const { x, y, width, height } = (await page.locator(".alignment-map").boundingBox())!;
    await page.mouse.click(x + width / 2, y + height * 0.75);
    const [source, target] = await settled(chosen, ({ length }) => length === 2);
    expect(Number(source!.slice(1)) / 6000).toBeCloseTo(0.75, 1);
    expect(await settled(() => isSeen(`#${source}`), Boolean)).toBe(true);
    expect(await settled(() => isSeen(`#${target}`), Boolean)).toBe(true);
    // The slider says where that is, and goes on from there.
    const slider = page.getByRole("slider");
    const now = Number(await slider.getAttribute("aria-valuenow"));
    await page.keyboard.press("ArrowDown");
    expect(Number(await slider.getAttribute("aria-valuenow"))).toBe(now + 1);
    expect(await chosen()).toEqual([`s${Number(source!.slice(1)) + 1}`, `t${Number(target!.slice(1)) + 1}`]);
  });

  test("has the map follow what is read", async () => {
    const page = await open("long.html");
    const slider = page.getByRole("slider");
    expect(await slider.getAttribute("aria-valuetext")).toBe("pair 1 of 6000");
    await page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)");
    const place = async () => Number(await slider.getAttribute("aria-valuenow")) / 6000;
    expect(await settled(place, (now) => now > 0.4)).toBeCloseTo(0.5, 1);
  });

  test("filters gaps and low confidence", async () => {
    const page = await open("long.html");
    const shown = () => page.locator(".row:visible").count();
    await page.click('[data-filter="gap"]');
    expect(await shown()).toBe(37);
    await page.click('[data-filter="low"]');
    expect(await shown()).toBe(53);
    expect(await page.locator('[data-filter="low"]').getAttribute("aria-pressed")).toBe("true");
    // What a filter hides and the reader asks for is shown.
    await page.keyboard.press("n");
    expect(await page.locator(".chosen").isVisible()).toBe(true);
    expect(await page.locator('[data-filter="all"]').getAttribute("aria-pressed")).toBe("true");
  });

  test("can be used by keys alone", async () => {
    const page = await open("small.html");
    const keys = async (...names: string[]) => {
      for (const name of names) await page.keyboard.press(name);
    };
    for (let tabs = 0; tabs < 30 && !/^[st]\d/.test(await focused()); tabs++) await keys("Tab");
    expect(await focused()).toBe("s0");
    expect(await page.locator("#s0").evaluate((element) => element.matches(":focus-visible"))).toBe(true);
    await keys("Enter");
    expect(await chosen()).toEqual(["s0"]);
    await keys("ArrowDown", "ArrowRight");
    expect([await focused(), await chosen()]).toEqual(["t0", ["s1", "s2", "t0"]]);
    await keys("j", "k", "ArrowLeft");
    expect(await focused()).toBe("s1");
    await keys("Enter");
    expect(await chosen()).toEqual([]);
    await keys("n", "n", "n", "n");
    expect(await chosen()).toEqual(["s0"]);
    await keys("p");
    expect(await chosen()).toEqual(["t3"]);
    await keys("f");
    expect(await page.locator("#text").getAttribute("data-show")).toBe("gap");
    await keys("m");
    expect(await page.locator("#map").isVisible()).toBe(false);
    await keys("?");
    expect(await page.locator("#keys").isVisible()).toBe(true);
    await keys("Escape");
    expect(await page.locator("#keys").isVisible()).toBe(false);
    expect(await chosen()).toEqual(["t3"]);
  });

  test("leaves the focus with the buttons that lead on, and takes it back when the panel goes", async () => {
    const page = await open("small.html");
    const label = () => page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    await page.click("#s0");
    await page.getByRole("button", { name: "Next bead" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect([await label(), await chosen()]).toEqual(["Next bead", ["s3", "t1", "t2"]]);
    await page.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Enter");
    expect([await focused(), await chosen()]).toEqual(["s3", []]);
  });

  test("opens at the sentence that the address names", async () => {
    const page = await open("long.html");
    await page.goto(`${page.url()}#t3000`);
    expect(await settled(focused, (id) => id === "t3000")).toBe("t3000");
    expect(await settled(() => isSeen("#t3000"), Boolean)).toBe(true);
  });

  test("fits 360 pixels, the translation below its source", async () => {
    const page = await open("pair.html", NARROW);
    await page.keyboard.press("j");
    await page.keyboard.press("m");
    expect(await page.locator(".alignment-map").isVisible()).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    const source = (await page.locator("#s1").boundingBox())!;
    const target = (await page.locator("#t1").boundingBox())!;
    expect(target.y).toBeGreaterThanOrEqual(source.y + source.height);
  });

  test("is light or dark as the system is, and as was chosen the last time", async () => {
    const page = await open("pair.html", { colorScheme: "dark" });
    const paper = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(await paper()).toBe("rgb(23, 24, 26)");
    await page.getByRole("button", { name: "Light" }).click();
    expect(await paper()).toBe("rgb(251, 250, 247)");
    await page.reload();
    expect(await paper()).toBe("rgb(251, 250, 247)");
    await page.getByRole("button", { name: "Dark" }).click();
    expect(await paper()).toBe("rgb(23, 24, 26)");
  });

  test("prints all text and the labels of gaps, without controls", async () => {
    const page = await open("pair.html", { colorScheme: "dark" });
    await page.keyboard.press("n");
    await page.emulateMedia({ media: "print" });
    for (const selector of [".toolbar", "#map", "#panel"]) {
      expect(await page.locator(selector).isVisible()).toBe(false);
    }
    const label = page.locator(".row mark.omission b").last();
    expect(await label.isVisible()).toBe(true);
    expect(
      await label.evaluate((element) => element.ownerDocument.defaultView?.getComputedStyle(element).color),
    ).toBe("rgb(0, 0, 0)");
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("shows all text without a script", async () => {
    const page = await open("small.html", { javaScriptEnabled: false });
    const text = await page.locator("main").textContent();
    for (const { text: sentence } of small.source.sentences) expect(text).toContain(sentence);
    expect(text).toMatch(/Omitted\s*我没有带伞。/);
    expect(text).toMatch(/Added\s*“Nobody told me,” she said\./);
    expect(text).toContain("Not translated");
    expect(await page.locator(".toolbar").isVisible()).toBe(false);
  });

  test("takes nothing of a hostile text for anything but text", async () => {
    const page = await open("hostile.html");
    const record = hostileRecord();
    for (const [side, prefix] of [
      ["source", "s"],
      ["target", "t"],
    ] as const) {
      for (const [index, { text }] of record[side].sentences.entries()) {
        const shown = page.locator(`#${prefix}${index}`);
        expect(await shown.evaluate((element) => element.lastChild?.nodeValue)).toBe(text);
        await shown.click();
      }
    }
    expect(await page.locator(".path").first().textContent()).toBe(record.source.path);
    expect(await page.evaluate("globalThis.harmed")).toBeUndefined();
    expect(await page.locator("main img, main svg, main script").count()).toBe(0);
  });

  test.each([
    ["light", "small.html", {}],
    ["dark", "small.html", { colorScheme: "dark" }],
    ["light, of the sample pair", "pair.html", {}],
    ["narrow", "pair.html", NARROW],
  ] as const)("has nothing that axe objects to: %s", async (_, name, options) => {
    const page = await open(name, options);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("n");
    await page.keyboard.press("j");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("?");
    expect(await violations(page)).toEqual([]);
  });
});
