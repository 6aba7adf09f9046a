import type { Command } from "./command.js";
import { tableCommands } from "./table/commands/index.js";

/** All that keys and buttons do. Of those that share a key the first that is possible is done. */
export const commands: readonly Command[] = [...tableCommands];
