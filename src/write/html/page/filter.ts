/** What is shown: everything, rows with gaps, or rows with pairs of low confidence. */
export type FilterName = "all" | "gap" | "low";

/** Shows all rows, or those alone that have a gap or a pair of low confidence. */
export class Filter {
  readonly #text: HTMLElement;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #changed: () => void;

  /** @param changed is called after each change */
  constructor(text: HTMLElement, buttons: readonly HTMLButtonElement[], changed: () => void) {
    this.#text = text;
    this.#buttons = buttons;
    this.#changed = changed;
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
    this.#changed();
  }

  /** Goes on to the next filter that shows anything. */
  cycle(): void {
    const names = this.#buttons.filter(({ disabled }) => !disabled).map(({ dataset }) => dataset.filter);
    this.set(names[(names.indexOf(this.name) + 1) % names.length] as FilterName);
  }

  /** Whether the row of an element is shown. */
  shows(element: Element | undefined): boolean {
    return this.name === "all" || element?.closest(".row")?.classList.contains(`has-${this.name}`) === true;
  }

  /** Shows everything if the row of an element is not shown. */
  include(element: Element | undefined): void {
    if (!this.shows(element)) this.set("all");
  }
}
