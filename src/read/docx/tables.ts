/** The tables that are open, one inside another, as far as they matter for the text in them. */
export class Tables {
  /** Of each row that is open, whether it is deleted. */
  readonly #rows: boolean[] = [];
  #cells = 0;

  beginRow(): void {
    this.#rows.push(false);
  }

  deleteRow(): void {
    if (this.#rows.length > 0) this.#rows[this.#rows.length - 1] = true;
  }

  endRow(): void {
    this.#rows.pop();
  }

  beginCell(): void {
    this.#cells += 1;
  }

  endCell(): void {
    this.#cells -= 1;
  }

  get isInCell(): boolean {
    return this.#cells > 0;
  }

  get isInDeletedRow(): boolean {
    return this.#rows.includes(true);
  }
}
