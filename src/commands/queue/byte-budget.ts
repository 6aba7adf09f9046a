/** Bytes that may be in use at once. What is larger than all of them has to wait until it is alone. */
export class ByteBudget {
  readonly #limit: number;
  #taken = 0;
  #waiting: (() => void)[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Resolves when there is room for these bytes, which are then taken. */
  async take(bytes: number): Promise<void> {
    while (this.#taken > 0 && this.#taken + bytes > this.#limit) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#taken += bytes;
  }

  /** Gives back what was taken. */
  give(bytes: number): void {
    this.#taken -= bytes;
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
