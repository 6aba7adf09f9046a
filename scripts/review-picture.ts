/** Takes docs/review.png, the README's picture of a review: that of the sample pair, in Chromium, after some actions. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";

const PAIR = ["fixtures/pairs/inner-mongolia/zh.txt", "fixtures/pairs/inner-mongolia/en.txt"];

const PICTURE = fileURLToPath(new URL("../docs/review.png", import.meta.url));

/** A gap is to be fixed, another is accepted, a pair confirmed; the cursor is on the next gap. */
const KEYS = ["f", "ArrowDown", "Enter", "Enter"];

const folder = mkdtempSync(join(tmpdir(), "duiqi-picture-"));
const server = spawn(
  "node",
  ["bin/align.js", "review", ...PAIR, "-o", join(folder, "zh-en.json"), "--no-open"],
  {
    stdio: ["ignore", "pipe", "ignore"],
  },
);
const [address] = (await once(createInterface({ input: server.stdout }), "line")) as [string];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1040, height: 660 } });
await page.goto(address);
await page.locator(".table").waitFor();
for (const key of KEYS) await pressSaved(page, key);
await page.mouse.move(0, 0);
// The map follows in the next frames.
await page.waitForTimeout(500);
await page.screenshot({ path: PICTURE });
await browser.close();
server.kill();
await once(server, "exit");
rmSync(folder, { recursive: true });

/** Presses a key, and waits until the server has answered. */
async function pressSaved(page: Page, key: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("api/act"));
  await page.keyboard.press(key);
  if (!key.startsWith("Arrow")) await answered;
}
