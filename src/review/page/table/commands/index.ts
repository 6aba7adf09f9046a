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
].map((command) => ({ ...command, run: () => inOrder(command.run) }));
