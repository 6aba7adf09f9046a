/** Takes docs/html-report.png, the README's picture of an HTML report: that of the sample pair, in Chromium. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const PAIR = ["fixtures/pairs/inner-mongolia/zh.txt", "fixtures/pairs/inner-mongolia/en.txt"];

const PICTURE = fileURLToPath(new URL("../docs/html-report.png", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "duiqi-picture-"));
const report = join(folder, "report.html");
const { status, stderr } = spawnSync("node", ["bin/align.js", ...PAIR, "-o", report], { encoding: "utf8" });
if (status !== 0) throw new Error(stderr);

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1040, height: 520 } });
await page.goto(`${pathToFileURL(report).href}#s2`);
await page.mouse.move(0, 0);
// The map follows in the next frames.
await page.waitForTimeout(300);
await page.screenshot({ path: PICTURE });
await browser.close();
rmSync(folder, { recursive: true });
