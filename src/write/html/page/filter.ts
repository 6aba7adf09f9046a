/** What is shown: everything, rows with gaps, or rows with pairs of low confidence. */
export type FilterName = "all" | "gap" | "low";

/** Shows all rows, or those alone that have a gap or a pair of low confidence. */
export class Filter {
  readonly #text: HTMLElement;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #listeners: (() => void)[] = [];

  constructor(text: HTMLElement, buttons: readonly HTMLButtonElement[]) {
    this.#text = text;
    this.#buttons = buttons;
    for (const button of buttons) {
      button.addEventListener("click", () => this.set(button.dataset.filter as FilterName));
    }
  }

  get name(): FilterName {
    return (this.#text.dataset.show as FilterName | undefined) ?? "all";
  }

  set(name: FilterName): void {
    this.#text.dataset.show = name;
    for (const button of this.#buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.filter === name));
    }
    for (const changed of this.#listeners) changed();
  }

  /** Listeners are called after each change. */
  listen(changed: () => void): void {
    this.#listeners.push(changed);
  }

  /** Goes on to the next filter that shows anything. */
  cycle(): void {
    const names = this.#buttons.filter(({ disabled }) => !disabled).map(({ dataset }) => dataset.filter);
    this.set(names[(names.indexOf(this.name) + 1) % names.length] as FilterName);
  }

  /** Whether a row, or a group of rows, is shown. */
  showsRow(row: Element): boolean {
    return this.name === "all" || row.classList.contains(`has-${this.name}`);
  }

  /** Whether the row of an element is shown. */
  shows(element: Element | undefined): boolean {
    const row = element?.closest(".row");
    return row ? this.showsRow(row) : false;
  }

  /** Shows everything if the row of an element is not shown. */
  include(element: Element | undefined): void {
    if (!this.shows(element)) this.set("all");
  }
}
