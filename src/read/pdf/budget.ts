import { InputFailure } from "../../failure.js";

/** Far above what documents have. */
const MOST_PAGES = 5000;
const MOST_CHARACTERS = 20_000_000;
// On one page; a run may be as short as a character.
const MOST_RUNS = 300_000;
// In milliseconds, for any file and for each megabyte of it: some ten times what full pages take. Only a file that
// draws the same things over and over takes longer.
const LEAST_TIME = 5_000;
const TIME_PER_MEGABYTE = 20_000;

/** How much of a file is still read, lest one that is made to fill memory or to take for ever does. */
export class Budget {
  readonly #path: string;
  readonly #time: AbortSignal;
  #characters = 0;

  /** @param bytes the size of the file */
  constructor(bytes: number, path: string) {
    this.#path = path;
    this.#time = AbortSignal.timeout(Math.round(LEAST_TIME + (bytes / 1e6) * TIME_PER_MEGABYTE));
  }

  /** @throws InputFailure if no document has so many */
  checkPages(pages: number): void {
    if (pages > MOST_PAGES) this.#refuse("more pages than a document has", MOST_PAGES, pages);
  }

  /**
   * @param texts what was read
   * @param runs how many there are on the page so far
   * @throws InputFailure if no document has as much
   */
  spend(texts: readonly { readonly str: string }[], runs: number): void {
    for (const { str } of texts) this.#characters += str.length;
    if (this.#characters > MOST_CHARACTERS) {
      this.#refuse("more text than a document has", `${MOST_CHARACTERS} characters`);
    }
    if (runs > MOST_RUNS) this.#refuse("more text than a page has", `${MOST_RUNS} pieces`);
  }

  /** @throws InputFailure if no document takes as long */
  checkTime(): void {
    if (!this.#time.aborted) return;
    throw new InputFailure("the PDF takes far longer to read than a document of its size", {
      path: this.#path,
      hint: "print it to a new PDF",
    });
  }

  #refuse(problem: string, most: number | string, got?: number): never {
    throw new InputFailure(problem, {
      path: this.#path,
      expected: `at most ${most}`,
      ...(got !== undefined && { got: String(got) }),
      hint: "split it",
    });
  }
}
