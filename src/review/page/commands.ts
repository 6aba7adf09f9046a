import type { Command } from "./command.js";
import { panelCommands } from "./panels/commands.js";
import { tableCommands } from "./table/commands/index.js";

/** All that can be done, in the order of the list of keys. */
export const commands: readonly Command[] = [...tableCommands, ...panelCommands];
