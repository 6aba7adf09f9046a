import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { expect } from "@jest/globals";
import type { Page, Request } from "playwright-core";
import { correctionOf } from "../../src/review/actions/index.js";
import { after, beginning, type History, type Step } from "../../src/review/history.js";
import type { Applied, Opened } from "../../src/review/protocol.js";
import { isFixed, type Review, rowStart } from "../../src/review/review.js";
import { settled } from "../write/html/browser.js";

const STEP = /\/api\/(act|undo|redo)$/;

/** Milliseconds without anything that the page asks the server for: it has done all that it was told. */
const QUIET = 60;

/** Milliseconds in which a server answers, however busy the machine. */
const PATIENCE = 20_000;

/** A review that goes on in a page, and a model of it that takes the steps that the server acknowledged to the page. */
export class FollowedReview {
  history: History;
  /** What was acknowledged, in order. */
  readonly steps: Step[] = [];
  readonly #pages: Page[] = [];
  #asked = 0;
  #answered = 0;
  #latest: Promise<void> = Promise.resolve();
  #revision = 0;
  /** Counts servers: what one that is gone has answered is heard no more. */
  #server = 0;
  /** Answers that came before the one to the step before, which another tab has made. */
  readonly #early = new Map<number, Applied>();

  constructor(review: Review) {
    this.history = beginning(review);
  }

  get review(): Review {
    return this.history.review;
  }

  /** How many corrections are in effect or undone, of all that were made. */
  get actions(): number {
    return this.steps.filter((step) => "action" in step).length;
  }

  /** Follows a page from now on, beside those that it follows already. */
  follow(page: Page): void {
    this.#pages.push(page);
    this.#asked = this.#answered = 0;
    const server = this.#server;
    page.on("request", (request) => {
      if (STEP.test(request.url())) this.#asked++;
    });
    page.on("requestfinished", (request) => {
      if (!STEP.test(request.url())) return;
      this.#latest = this.#latest.then(() => this.#hear(request, server));
      // Whoever waits until all is settled is told.
      this.#latest.catch(() => {});
    });
    page.on("requestfailed", (request) => {
      if (STEP.test(request.url()) && server === this.#server) this.#answered++;
    });
  }

  /** Waits until the page has done what its keys were pressed for. */
  async settled(): Promise<void> {
    const latest = Date.now() + PATIENCE;
    for (let quiet = 0, asked = this.#asked; quiet < QUIET; quiet += 10) {
      if (Date.now() > latest) throw new Error(`${this.#asked - this.#answered} steps without an answer`);
      await setTimeout(10);
      await this.#latest;
      if (asked !== this.#asked || this.#asked !== this.#answered) quiet = 0;
      asked = this.#asked;
    }
  }

  /** Goes on from what was found to be in effect, with another server. */
  goOnFrom(history: History, steps: readonly Step[]): void {
    this.history = history;
    this.#revision = 0;
    this.#server++;
    this.#early.clear();
    // It may end in a failure: the page that heard the last answer was closed before its body was read.
    this.#latest = Promise.resolve();
    this.steps.splice(0, this.steps.length, ...steps);
  }

  async #hear(request: Request, server: number): Promise<void> {
    const response = await request.response();
    const applied = response?.ok() ? ((await response.json()) as Applied) : undefined;
    if (server !== this.#server) return;
    if (applied) this.#takeInOrder(applied);
    this.#answered++;
  }

  #takeInOrder(applied: Applied): void {
    this.#early.set(applied.revision, applied);
    for (let next = this.#early.get(this.#revision + 1); next; next = this.#early.get(this.#revision + 1)) {
      this.#early.delete(next.revision);
      this.#revision = next.revision;
      this.#take(next);
    }
  }

  /** The server has done what the model does, and its search has left alone what is fixed. */
  #take({ kind, action, change, suggested }: Applied): void {
    const step: Step = kind === "action" ? { action, change, suggested } : ({ [kind]: true } as Step);
    if (kind === "action") {
      expect(change).toEqual(correctionOf(this.review, action).change);
      expect(suggested.every(({ list }) => list === "rows")).toBe(true);
      const made = after(this.history, { action, change, suggested: [] }).review.rows;
      const now = after(this.history, step).review.rows;
      expect(now.filter(isFixed)).toEqual(made.filter(isFixed));
    }
    this.history = after(this.history, step);
    this.steps.push(step);
  }

  /** Expects the pages that are open to show the review as the model has it, as far as it is in the document. */
  async expectShown(): Promise<void> {
    for (const page of this.#pages) if (!page.isClosed()) await this.#expectShownBy(page);
  }

  // What another tab has done last may still be on its way to this one.
  async #expectShownBy(page: Page): Promise<void> {
    const isAsModelled = (shown: ShownRow[]) =>
      shown.every(([index, cells]) => isDeepStrictEqual(cells, this.#cells(index)));
    const shown = await settled(() => shownRows(page), isAsModelled);
    expect(shown.length).toBeGreaterThan(0);
    for (const [index, cells] of shown) expect(cells).toEqual(this.#cells(index));
  }

  #cells(index: number): string[][] {
    return textsOf(this.review, index);
  }
}

/** The rows that a page has on it: their numbers, and the sentences of both their cells. */
type ShownRow = [number, string[][]];

function shownRows(page: Page): Promise<ShownRow[]> {
  return page.evaluate<ShownRow[]>(
    `[...document.querySelectorAll(".table [data-index]")].map((row) => [Number(row.dataset.index),
      ["source", "target"].map((side) =>
        [...row.querySelectorAll("[data-side=" + side + "] .text")].map(({ textContent }) => textContent))])`,
  );
}

/** What the server says that a review is, to a page that is opened. */
export async function openedReview(page: Page): Promise<Opened> {
  return page.evaluate<Opened>(`fetch("api/review").then((answer) => answer.json())`);
}

function textsOf({ source, target, rows }: Review, index: number): string[][] {
  const start = rowStart(rows, index);
  const row = rows[index]!;
  return [
    source.slice(start.source, start.source + row.source).map(({ text }) => text),
    target.slice(start.target, start.target + row.target).map(({ text }) => text),
  ];
}
