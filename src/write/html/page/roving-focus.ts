/**
 * Of all sentences one is reached by Tab; from there, keys lead on (a roving tabindex, as in
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex).
 */
export class RovingFocus {
  #element: HTMLElement | undefined;

  /** Makes a sentence the one that Tab reaches. */
  place(element: HTMLElement | undefined, pressed = false): void {
    if (element !== this.#element) this.#leave();
    this.#element = element;
    if (element === undefined) return;
    element.tabIndex = 0;
    element.setAttribute("role", "button");
    element.setAttribute("aria-pressed", String(pressed));
    element.setAttribute("aria-controls", "panel");
  }

  /** Makes it, and focuses it. */
  focus(element: HTMLElement | undefined): void {
    this.place(element, true);
    element?.focus({ preventScroll: true });
  }

  /** Shows that nothing is chosen any more; the focus comes back from the panel, which goes. */
  release(): void {
    this.#element?.setAttribute("aria-pressed", "false");
    if (document.activeElement?.closest(".panel")) this.#element?.focus({ preventScroll: true });
  }

  #leave(): void {
    for (const name of ["tabindex", "role", "aria-pressed", "aria-controls"]) {
      this.#element?.removeAttribute(name);
    }
  }
}
