import type { Command } from "../../command.js";

/** Makes a command from its parts. */
type MakeCommand = (
  id: string,
  name: string,
  keys: readonly string[],
  run: () => unknown,
  isPossible: () => boolean,
) => Command;

/** What makes the commands of a group. */
export function inGroup(group: Command["group"]): MakeCommand {
  return (id, name, keys, run, isPossible) => ({ id, name, group, keys, run, isPossible });
}
