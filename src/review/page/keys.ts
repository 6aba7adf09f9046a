import { type Command, canRun } from "./command.js";

/** What of a key press tells the key: the fields of a `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The name of a key as commands give it: `Ctrl+Shift+Z`, `Shift+N`, `n`, `?`. Letters are small without modifiers;
 * Shift is left out where it is what makes the character.
 */
export function keyName({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const isLetter = /^\p{L}$/u.test(key);
  const isCharacter = [...key].length === 1 && !isLetter && key !== " ";
  const modifiers = [
    (ctrlKey || metaKey) && "Ctrl",
    altKey && "Alt",
    shiftKey && !isCharacter && "Shift",
  ].filter((modifier) => modifier !== false);
  const plain = isLetter ? (modifiers.length > 0 ? key.toUpperCase() : key.toLowerCase()) : key;
  return [...modifiers, plain].join("+");
}

/** The command that a key runs now: the first that has it and is possible. */
export function commandOf(commands: readonly Command[], name: string): Command | undefined {
  return commands.find((command) => command.keys.includes(name) && canRun(command));
}
