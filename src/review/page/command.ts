/** Something that a person can do by a key: the keyboard, the buttons and the list of keys go by these. */
export interface Command {
  /** As `merge-below`: buttons name it in `data-command`. */
  readonly id: string;
  /** What it does, as the list of keys says it. */
  readonly name: string;
  /** The heading that it stands under there. */
  readonly group: "Go" | "Correct" | "Say what it is" | "Look" | "File";
  /** Keys as `KeyboardEvent.key`, with modifiers in the order Ctrl+Alt+Shift+: `Ctrl+Shift+Z`. Ctrl is Command on a Mac. */
  readonly keys: readonly string[];
  /** Whether it can be done now; always if missing. */
  readonly isPossible?: () => boolean;
  /** What it returns is waited for, if it is a promise, before what is asked for after it. */
  run(): unknown;
}

/** Whether a command can be done now. */
export function canRun({ isPossible }: Pick<Command, "isPossible">): boolean {
  return isPossible?.() ?? true;
}
