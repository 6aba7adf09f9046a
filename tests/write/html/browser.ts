import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { Bitext } from "../../../src/record/bitext.js";
import { html } from "../../../src/write/html/index.js";
import { contentOf } from "../content-of.js";

const PROGRAM = "/usr/bin/chromium";

const ARGUMENTS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether reports can be tried in a browser here; `scripts/test-setup.sh` says so if not. */
export const hasChromium = existsSync(PROGRAM);

/** A report that is open, and what its page complained of: errors, and what its policy refused. */
export interface OpenReport {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** A browser that opens reports from disk, and nothing else. */
export class ReportBrowser {
  readonly #folder = mkdtempSync(join(tmpdir(), "duiqi-report-"));
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<ReportBrowser> {
    return new ReportBrowser(await chromium.launch({ executablePath: PROGRAM, args: ARGUMENTS }));
  }

  /** Writes the report of a record, to be opened by its name. */
  async write(name: string, bitext: Bitext): Promise<void> {
    writeFileSync(this.pathOf(name), await contentOf(html.write(bitext, { version: "0.1.0" })));
  }

  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  /** Opens a report in a window and with settings of its own. */
  async open(name: string, options: BrowserContextOptions = {}): Promise<OpenReport> {
    const viewport = { width: 1280, height: 800 };
    const context = await this.#browser.newContext({ viewport, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(this.pathOf(name)).href);
    return { page, complaints };
  }

  /** Closes the windows that are open. */
  async closeReports(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()));
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/**
 * What `ask` answers as soon as it is what is waited for, and after 10 s whatever it is then: a browser follows links
 * and tells of scrolling in its own time, on a busy machine after the step that caused it has returned.
 */
export async function settled<T>(ask: () => Promise<T>, isAwaited: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + 10_000; ; await setTimeout(20)) {
    const answer = await ask();
    if (isAwaited(answer) || Date.now() > end) return answer;
  }
}

const AXE = readFileSync(resolve("node_modules/axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with a page (https://github.com/dequelabs/axe-core), as `rule: element`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`);
}
