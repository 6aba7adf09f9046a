import type { Command } from "../../command.js";

/** Commands under one heading. */
export interface CommandGroup {
  readonly group: Command["group"];
  readonly commands: readonly Command[];
}

const GROUPS = ["Go", "Correct", "Say what it is", "Look", "File"] as const;

/** The commands that have keys, under their headings; headings without any are left out. */
export function grouped(commands: readonly Command[]): CommandGroup[] {
  return GROUPS.map((group) => ({
    group,
    commands: commands.filter((command) => command.group === group && command.keys.length > 0),
  })).filter(({ commands }) => commands.length > 0);
}
