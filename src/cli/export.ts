import type { Command } from "commander";
import { formatExtensions } from "../write/index.js";
import { collect, TO, writing } from "./options.js";

/** `align export RECORD`. */
export function addExport(program: Command): void {
  const command = program
    .command("export")
    .description("Write a saved record in other formats.")
    .argument("<record>", "a pair's record, saved as .json; - reads standard input")
    .option(
      "-o, --output <file>",
      `write to a file in the format of its extension (${formatExtensions()}); repeatable`,
      collect,
    )
    .option("--to <format>", TO)
    .option("--confirmed", "write only the pairs that a person confirmed in a review");
  writing(command)
    .option("--quiet", "say nothing on standard error but failures")
    .option("--debug", "print the stack trace of a failure")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .action(async (record: string, options) => {
      const { exportRecord } = await import("../commands/export.js");
      await exportRecord(record, options);
    });
}
