/**
 * Measures the page of a long review in Chromium: npm run bench:page
 * A made-up record of 20 000 by 26 000 sentences is reviewed by the built program. Prints when its rows are first
 * painted, how even the frames are while it is scrolled, whether any has a blank in it, and how long a correction takes
 * from the key to the changed row.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { chromium } from "playwright-core";
import { encodeRecord } from "../../src/record/json.js";
import { madeUpRecord } from "./made-up-record.js";
import { corrections, firstPaint, scrolling } from "./measures.js";
import { serveReview } from "./serve.js";

const {
  source,
  target,
  chromium: executablePath,
} = new Command("bench:page")
  .option("--source <n>", "Chinese sentences", Number, 20_000)
  .option("--target <n>", "English sentences", Number, 26_000)
  .option("--chromium <path>", "the browser", "/usr/bin/chromium")
  .parse()
  .opts<{ source: number; target: number; chromium: string }>();

const folder = mkdtempSync(join(tmpdir(), "duiqi-page-"));
const path = join(folder, "record.json");
writeFileSync(path, [...encodeRecord(madeUpRecord(source, target))].join(""));
const server = await serveReview(path);
const browser = await chromium.launch({ executablePath, args: ["--headless=new", "--no-sandbox"] });
try {
  console.log(`${source} × ${target} sentences; load of the machine ${loadavg()[0]!.toFixed(1)}`);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const measure of [firstPaint, scrolling, corrections]) {
    for (const [name, figure] of Object.entries(await measure(page, server.url))) {
      console.log(`${name.padEnd(44)} ${figure}`);
    }
  }
} finally {
  await browser.close();
  await server.end();
  rmSync(folder, { recursive: true });
}
