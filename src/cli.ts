import { Command, CommanderError } from "commander";
import { addBatch } from "./cli/batch.js";
import { addCheck } from "./cli/check.js";
import { addCompare } from "./cli/compare.js";
import { tuneEngine } from "./cli/engine.js";
import { addExport } from "./cli/export.js";
import { addInspect } from "./cli/inspect.js";
import { aligning, collect, TO, writing } from "./cli/options.js";
import { addQueue, addWorker } from "./cli/queue.js";
import { addReview } from "./cli/review.js";
import { failureLine, Interrupted } from "./failure.js";
import { packageVersion } from "./shipped.js";
import { formatExtensions } from "./write/index.js";

/** Exit code for whatever kept a command from running; 1 is left to checks that found something. */
const COULD_NOT_RUN = 2;

/** `align SOURCE TARGET` is the program itself; other commands are added to it by name. */
function program(): Command {
  const command = new Command("align")
    .description(
      "Align a Chinese text with its English translation, sentence by sentence, and show what is missing.",
    )
    .argument("<source>", "the text, Chinese or English, in any format that is read; - reads standard input")
    .argument(
      "[target]",
      "its translation into the other language; not needed if the source's file holds it, too",
    )
    .option(
      "-o, --output <file>",
      `write to a file in the format of its extension (${formatExtensions()}) instead of the report; repeatable`,
      collect,
    )
    .option("--to <format>", TO)
    .allowExcessArguments(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .helpCommand(false);
  writing(aligning(command))
    .option(
      "--update <record>",
      "a record (.json) of these texts as they were: what has not changed keeps its beads, the rest is aligned again; -o may name it, too",
    )
    .option("--quiet", "say nothing on standard error but failures")
    .option("--no-color", "draw the report without colours")
    .option("--debug", "print the stack trace of a failure")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .action(async (source: string, target: string | undefined, options) => {
      const { align } = await import("./commands/align.js");
      await align(source, target, options);
    });
  addCheck(command);
  addInspect(command);
  addExport(command);
  addReview(command);
  addCompare(command);
  addBatch(command);
  addWorker(command);
  addQueue(command);
  return command;
}

/** The exit code of a failure, after a line on standard error that says what it is. */
function report(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  process.stderr.write(`align: ${messageOf(error)}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return error instanceof Interrupted ? error.exitCode : COULD_NOT_RUN;
}

function messageOf(error: unknown): string {
  if (!(error instanceof CommanderError)) return failureLine(error);
  const message = error.message.replace(/\s+/g, " ").trim();
  return `${message.replace(/^error: |\.$/g, "")}; see align --help`;
}

// A closed pipe shows up where it is written to; without these, it would also crash the process.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

tuneEngine();
try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = report(error, process.argv.includes("--debug"));
}
