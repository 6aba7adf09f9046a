import type { Command } from "commander";

/** `align inspect FILE`. */
export function addInspect(program: Command): void {
  program
    .command("inspect")
    .description("Show what is read of a file: its language, blocks and sentences, and what is odd about it.")
    .argument("<file>", "any file that align reads; - reads standard input")
    .option("--lang <tag>", "its language, where it is not detected right: zh, zh-TW, en, …")
    .option("--side <side>", "source or target: which text of a file that holds both", "source")
    .option("--column <name>", "of a table, the column to read: its heading, letter or number")
    .option("--sentences <mode>", "auto finds the sentences, lines takes every line as one", "auto")
    .option("--to <format>", "json instead of a page for people")
    .option("--no-color", "draw without colours")
    .option("--debug", "print the stack trace of a failure")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .action(async (file: string, options) => {
      const { inspect } = await import("../commands/inspect.js");
      await inspect(file, options);
    });
}
