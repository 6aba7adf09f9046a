import type { Page } from "playwright-core";
import { WATCH_FIRST_ROW, WATCH_FRAMES, WATCH_STEP } from "./watch.js";

/** What was measured, by its name. */
export type Figures = Readonly<Record<string, string>>;

/** Turns of the wheel, and how far each goes, in CSS pixels. */
const TURNS = 150;
const TURN = 900;

const KEYS = ["End", "PageUp", "PageUp", "Home", "PageDown", "PageDown", "n", "n", "End", "Home"];

const CORRECTIONS = 10;

/** Milliseconds of each frame, and how many frames had a blank. */
interface Frames {
  readonly times: readonly number[];
  readonly blank: number;
}

/** From the request of the page until its rows are painted. */
export async function firstPaint(page: Page, url: string): Promise<Figures> {
  await page.addInitScript(WATCH_FIRST_ROW);
  await page.goto(url);
  await page.waitForSelector("[data-index]");
  await page.waitForTimeout(500);
  const loading = await page.evaluate<{ first: number; loaded: number; bytes: number }>(`(() => {
    const review = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("api/review"));
    return { first: firstRow, loaded: review.responseEnd, bytes: review.decodedBodySize };
  })()`);
  return {
    "first rows painted, ms": loading.first.toFixed(0),
    "of which until the review was loaded, ms": loading.loaded.toFixed(0),
    "size of the review, MB": (loading.bytes / 1e6).toFixed(1),
  };
}

/** Frames while the wheel is turned, and while the ends and pages of the table are gone to. */
export async function scrolling(page: Page): Promise<Figures> {
  const wheel = await framesDuring(page, async () => {
    await page.mouse.move(500, 400);
    for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, TURN);
  });
  const keys = await framesDuring(page, async () => {
    for (const key of KEYS) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
    }
  });
  return { ...figuresOf("by the wheel", wheel), ...figuresOf("by keys", keys) };
}

/** From a key to the frame in which what it did is shown. */
export async function corrections(page: Page): Promise<Figures> {
  const confirming: number[] = [];
  const merging: number[] = [];
  for (let turn = 0; turn < CORRECTIONS; turn++) {
    confirming.push(await stepTime(page, "Enter"));
    merging.push(await stepTime(page, "Shift+B"));
  }
  return {
    "to confirm a pair, ms": spread(confirming),
    "to merge two rows, with realignment, ms": spread(merging),
  };
}

async function framesDuring(page: Page, work: () => Promise<void>): Promise<Frames> {
  await page.evaluate(WATCH_FRAMES);
  await work();
  return page.evaluate<Frames>("endFrames()");
}

async function stepTime(page: Page, key: string): Promise<number> {
  await page.evaluate(WATCH_STEP);
  await page.keyboard.press(key);
  return page.evaluate<number>("stepTime()");
}

function figuresOf(how: string, { times, blank }: Frames): Figures {
  return {
    [`scrolled ${how}: frames, with a blank`]: `${times.length}, ${blank}`,
    [`scrolled ${how}: ms a frame`]: spread(times),
  };
}

/** The median, what 95 of 100 are within, and the most. */
function spread(times: readonly number[]): string {
  const ascending = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    ascending[Math.min(Math.floor(share * times.length), times.length - 1)]!.toFixed(0);
  return `${at(0.5)} (95 %: ${at(0.95)}, most: ${at(1)})`;
}
