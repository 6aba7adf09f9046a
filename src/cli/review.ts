import type { Command } from "commander";
import { aligning } from "./options.js";

/** `align review RECORD` and `align review SOURCE TARGET`. */
export function addReview(program: Command): void {
  const command = program
    .command("review")
    .description("Correct an alignment by hand, on a page in the browser that this computer alone reaches.")
    .argument(
      "<record>",
      "a pair's record, saved as .json; or the source of a pair that is to be aligned first",
    )
    .argument("[target]", "the source's translation")
    .option("-o, --output <file>", "of texts, keep their record there (default: beside the source)")
    .option("--port <number>", "serve the page on a port of your choice (default: one that is free)")
    .option("--no-open", "print the page's address, and open no browser");
  aligning(command)
    .option("--quiet", "say nothing on standard error but failures")
    .option("--debug", "print the stack trace of a failure")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .action(async (first: string, target: string | undefined, options) => {
      const { review } = await import("../commands/review.js");
      await review(first, target, options);
    });
}
