import type { Command } from "commander";

/** `align compare A B`. */
export function addCompare(program: Command): void {
  program
    .command("compare")
    .description("Show what differs between two records of the same texts, and how far they agree.")
    .argument("<a>", "a record, saved as .json; - reads standard input")
    .argument("<b>", "another: after a review, by another person, version or settings")
    .option("-o, --output <file>", "write to a file: as JSON if its name ends in .json, else as text")
    .option("--to <format>", "json instead of a report for people")
    .option("--quiet", "say nothing on standard error but failures")
    .option("--no-color", "draw the report without colours")
    .option("--debug", "print the stack trace of a failure")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .action(async (a: string, b: string, options) => {
      const { compare } = await import("../commands/compare.js");
      await compare(a, b, options);
    });
}
