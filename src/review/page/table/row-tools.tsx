import { isPairRow } from "../../review.js";
import { canRun } from "../command.js";
import { here } from "../state/here.js";
import { tableCommands } from "./commands/index.js";
import { focusTable } from "./focus.js";
import { Icon, type IconName } from "./icon.js";

/** The commands that stand at the cursor's row, in groups. */
const TOOLS: readonly (readonly IconName[])[] = [
  ["confirm", "confirm-up-to-here", "to-fix", "take-back"],
  ["merge-above", "merge-below", "split"],
  ["shift-up", "shift-down"],
  ["edit"],
];

/** What can be done with the row, for those who do not use keys. */
export function RowTools() {
  return (
    <div role="gridcell" aria-colindex={4} class="tools-cell">
      <div role="toolbar" aria-label="This row" class="tools">
        {TOOLS.map((group) => (
          <span class="tool-group" key={group[0]!}>
            {group.filter(isOffered).map((id) => (
              <Tool id={id} key={id} />
            ))}
          </span>
        ))}
      </div>
    </div>
  );
}

function Tool({ id }: { readonly id: IconName }) {
  const command = tableCommands.find((each) => each.id === id)!;
  const { name, keys } = command;
  return (
    <button
      type="button"
      data-command={id}
      aria-label={name}
      title={`${name} (${keys[0]})`}
      // Not `disabled`, which would take it out of reach just when it was used.
      aria-disabled={!canRun(command)}
      onClick={() => {
        if (canRun(command)) command.run();
        focusTable();
      }}
    >
      <Icon name={id} />
    </button>
  );
}

/** Pairs have nothing to be fixed; there is nothing to take back where nothing was said. */
function isOffered(id: IconName): boolean {
  const row = here.value?.row;
  if (row === undefined) return false;
  if (id === "to-fix") return !isPairRow(row);
  return id !== "take-back" || row.verdict !== undefined;
}
