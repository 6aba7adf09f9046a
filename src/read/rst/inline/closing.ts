import { mayEnd } from "./boundaries.js";

/** Finds where markup ends, and remembers of each kind from where on there is no end, lest it looks twice. */
export class Closings {
  readonly #text: string;
  readonly #none = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The index of the next string that ends markup, after at least one character.
   *
   * @param allowed whether one at an index may be the end; by default what docutils asks of what follows it
   */
  find(
    closing: string,
    from: number,
    isRaw: boolean,
    allowed = (at: number) => mayEnd(this.#text, at + closing.length),
  ): number | undefined {
    if (from >= (this.#none.get(closing) ?? Number.POSITIVE_INFINITY)) return undefined;
    let at = this.#text.indexOf(closing, from + 1);
    while (at >= 0 && !(this.#followsText(at, isRaw) && allowed(at)))
      at = this.#text.indexOf(closing, at + 1);
    if (at >= 0) return at;
    this.#none.set(closing, from);
    return undefined;
  }

  #followsText(at: number, isRaw: boolean): boolean {
    const before = this.#text[at - 1]!;
    return !/\s/.test(before) && (isRaw || !this.#isEscaped(at));
  }

  #isEscaped(at: number): boolean {
    let slashes = 0;
    while (slashes < 32 && this.#text[at - 1 - slashes] === "\\") slashes += 1;
    return slashes % 2 === 1;
  }
}
