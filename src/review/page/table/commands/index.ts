import { type Command, canRun } from "../../command.js";
import { isEditAwaited } from "../../state/editing.js";
import { caretCommands } from "./caret.js";
import { correctCommands } from "./correct.js";
import { goCommands } from "./go.js";
import { inOrder } from "./in-order.js";
import { sayCommands } from "./say.js";

/** What keys and buttons do in the table. */
export const tableCommands: readonly Command[] = [
  ...goCommands,
  ...correctCommands,
  ...caretCommands,
  ...sayCommands,
].map(ordered);

/** Done after what is under way, if it is possible still. */
function ordered(command: Command): Command {
  const { id } = command;
  const whenDue = (): unknown => {
    if (id === "edit") isEditAwaited.value = false;
    return canRun(command) && command.run();
  };
  return {
    ...command,
    run: () => {
      if (id === "edit") isEditAwaited.value = true;
      inOrder(whenDue);
    },
  };
}
