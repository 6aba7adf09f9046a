const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  PageUp: "Page Up",
  PageDown: "Page Down",
  " ": "Space",
};

const ON_MAC: Readonly<Record<string, string>> = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧" };

/** How ARIA calls modifiers (https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts). */
const IN_ARIA: Readonly<Record<string, string>> = { Ctrl: "Control", " ": "Space", "+": "Plus" };

/** A key as `Command` names it, as people read it on their keyboards: a part for each key that is pressed. */
export function keyParts(key: string, isMac: boolean): string[] {
  return partsOf(key).map((part) => (isMac && ON_MAC[part]) || NAMES[part] || capital(part));
}

/** A key for `aria-keyshortcuts`. */
export function ariaKey(key: string, isMac: boolean): string {
  return partsOf(key)
    .map((part) => (isMac && part === "Ctrl" ? "Meta" : (IN_ARIA[part] ?? part)))
    .join("+");
}

/** Between the parts stands `+`, which is a key, too; a capital that stands alone is typed with Shift. */
function partsOf(key: string): string[] {
  if (/^\p{Lu}$/u.test(key)) return ["Shift", key];
  return key.endsWith("+") ? [...key.slice(0, -1).split("+").filter(Boolean), "+"] : key.split("+");
}

/** As it stands on the key. */
function capital(part: string): string {
  return part.length === 1 ? part.toUpperCase() : part;
}
