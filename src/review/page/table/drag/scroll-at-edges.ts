/** How near to the edge of a table it is scrolled, in CSS pixels, and by how much of the distance in each frame. */
const EDGE = 56;
const SHARE = 0.3;

/** Scrolls a table while the pointer that drags something is near its upper or lower edge. */
export class ScrollAtEdges {
  readonly #table: HTMLElement;
  readonly #scrolled: (y: number) => void;
  #y = 0;
  #frame = 0;

  /** @param scrolled told after each step, with where the pointer is */
  constructor(table: HTMLElement, scrolled: (y: number) => void) {
    this.#table = table;
    this.#scrolled = scrolled;
  }

  /** @param y where the pointer is now, from the top of the window */
  follow(y: number): void {
    this.#y = y;
    if (this.#frame === 0) this.#step();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #step(): void {
    const { top, bottom } = this.#table.getBoundingClientRect();
    const above = Math.max(top + EDGE - this.#y, 0);
    const below = Math.max(this.#y - (bottom - EDGE), 0);
    this.#frame = above + below === 0 ? 0 : requestAnimationFrame(() => this.#step());
    if (this.#frame === 0) return;
    this.#table.scrollBy(0, (below - above) * SHARE);
    this.#scrolled(this.#y);
  }
}
