import type { Command } from "commander";
import { aligning } from "./options.js";

/** Exit code of a check that found what counts. */
const FOUND = 1;

/** `align check SOURCE TARGET`. */
export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .description("Check a translation for what is missing, added or wrong: for CI.")
    .argument("<source>", "the text, Chinese or English; - reads standard input")
    .argument("<target>", "its translation");
  aligning(command)
    .option("--no-color", "draw the report without colours")
    .option("--debug", "print the stack trace of a failure")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .action(async (source: string, target: string, options) => {
      const { check } = await import("../commands/check.js");
      if (!(await check(source, target, options))) process.exitCode = FOUND;
    });
}
