import type { Command } from "../../command.js";
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
  return { ...command, run: () => inOrder(() => command.isPossible?.() !== false && command.run()) };
}
