/** Gives the table the focus: the keys are its own again. */
export function focusTable(): void {
  document.querySelector<HTMLElement>(".table")?.focus({ preventScroll: true });
}
