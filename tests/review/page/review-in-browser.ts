import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import type { Bitext } from "../../../src/record/bitext.js";

const PROGRAM = "/usr/bin/chromium";

const ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"];

/** Whether reviews can be tried in a browser here; `scripts/test-setup.sh` says so if not. */
export const hasChromium = existsSync(PROGRAM);

/** Starts a browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: PROGRAM, args: ARGUMENTS });
}

/** A review that `align review` serves, and windows to see it in. */
export class ReviewInBrowser {
  /** What pages complained of: errors, what their policy refused, what they asked of other addresses. */
  readonly complaints: string[] = [];
  readonly record: string;
  readonly #folder: string;
  readonly #browser: Browser;
  #server: ChildProcess | undefined;
  #url = "";

  private constructor(browser: Browser, bitext: Bitext) {
    this.#browser = browser;
    this.#folder = mkdtempSync(join(tmpdir(), "duiqi-review-"));
    this.record = join(this.#folder, "record.json");
    writeFileSync(this.record, JSON.stringify(bitext));
  }

  /** Serves the review of a record. */
  static async start(browser: Browser, bitext: Bitext): Promise<ReviewInBrowser> {
    const review = new ReviewInBrowser(browser, bitext);
    await review.serve();
    return review;
  }

  /** Starts the server, at another address each time. */
  async serve(): Promise<void> {
    const server = spawn(process.execPath, [resolve("bin/align.js"), "review", this.record, "--no-open"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    this.#server = server;
    const [line] = await once(createInterface({ input: server.stdout }), "line");
    this.#url = /http:\S+/.exec(line as string)![0];
  }

  /** Opens the page in a window and with settings of its own. */
  async open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    return this.tab(await context.newPage());
  }

  /** Opens the page in a tab. */
  async tab(page: Page): Promise<Page> {
    page.on("console", (message) => this.complaints.push(message.text()));
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(this.#url) && !url.startsWith("data:")) this.complaints.push(url);
    });
    await page.goto(this.#url);
    await page.waitForSelector(".desk");
    return page;
  }

  /** The record as it is saved. */
  saved(): Bitext {
    return JSON.parse(readFileSync(this.record, "utf8")) as Bitext;
  }

  /** Ends the server with a signal, and waits until it has ended. */
  async end(signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
    const server = this.#server;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill(signal);
    await ended;
  }

  /** Waits until the server has ended by itself. */
  async ended(): Promise<void> {
    const server = this.#server;
    if (server && server.exitCode === null && server.signalCode === null) await once(server, "exit");
  }

  /** Closes the windows that are open. */
  async closePages(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()));
  }

  /** Closes all windows, ends the server, and takes away the record. */
  async stop(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()));
    await this.end();
    rmSync(this.#folder, { recursive: true });
  }
}

/** Waits until a script comes to true. */
export async function until(page: Page, script: string): Promise<void> {
  // Not by waitForFunction: what polls in the page is refused by its policy.
  while (!(await page.evaluate<boolean>(script))) await page.waitForTimeout(20);
}
