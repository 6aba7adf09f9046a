import { canRun } from "../command.js";
import { commands } from "../commands.js";
import { Icon, type IconName } from "./icon.js";
import { isMac } from "./keys/is-mac.js";
import { ariaKey, keyParts } from "./keys/key-names.js";

/** What a button of a command shows. */
export interface CommandButtonProps {
  /** The command's id. */
  readonly command: string;
  readonly icon: IconName;
  /** What stands beside the icon where there is room. */
  readonly label?: string;
  /** Whether what it switches is on, if it is a switch. */
  readonly pressed?: boolean;
}

/** A button that does what a key does, and says which. */
export function CommandButton({ command: id, icon, label, pressed }: CommandButtonProps) {
  const command = commands.find((each) => each.id === id);
  if (command === undefined) return null;
  const { name, keys } = command;
  const [key] = keys;
  return (
    <button
      type="button"
      data-command={id}
      title={key === undefined ? name : `${name} (${keyParts(key, isMac).join(isMac ? "" : "+")})`}
      aria-label={name}
      aria-keyshortcuts={keys.map((each) => ariaKey(each, isMac)).join(" ") || undefined}
      aria-pressed={pressed}
      // Not `disabled`: a button that was just used keeps the focus when there is no more to do.
      aria-disabled={!canRun(command)}
      onClick={() => canRun(command) && command.run()}
    >
      <Icon name={icon} />
      {label !== undefined && (
        <span class="label" aria-hidden="true">
          {label}
        </span>
      )}
    </button>
  );
}
