import { Command, CommanderError } from "commander";
import { InputFailure } from "./failure.js";
import { packageVersion } from "./shipped.js";

/** Exit code for whatever kept a command from running; 1 is left to checks that found something. */
const COULD_NOT_RUN = 2;

/** `align SOURCE TARGET` is the program itself; other commands are added to it by name. */
function program(): Command {
  return new Command("align")
    .description(
      "Align a Chinese text with its English translation, sentence by sentence, and show what is missing.",
    )
    .argument("<source>", "the text: plain or Markdown, Chinese or English; - reads standard input")
    .argument("<target>", "its translation into the other language")
    .option(
      "-o, --output <file>",
      "write to a file in the format of its extension (.json, .jsonl, .tmx) instead of the report; repeatable",
      collect,
    )
    .option(
      "--to <format>",
      "json, jsonl or tmx: the format on standard output, or of a file with another extension",
    )
    .option("--sentences <mode>", "auto finds the sentences, lines takes every line as one", "auto")
    .option("--source-lang <tag>", "language of the source, where it is not detected right: zh, zh-TW, en, …")
    .option("--target-lang <tag>", "the same of the target")
    .option(
      "--glossary <file>",
      "terms that translate each other, as TSV or TBX; they count as certain; repeatable",
      collect,
    )
    .option("--words", "give each Chinese sentence in json and jsonl its list of words")
    .option("--quiet", "say nothing on standard error but failures")
    .option("--no-color", "draw the report without colours")
    .option("--debug", "print the stack trace of a failure")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .action(async (source: string, target: string, options) => {
      const { align } = await import("./commands/align.js");
      await align(source, target, options);
    });
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}

/** The exit code of a failure, after a line on standard error that says what it is. */
function report(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  process.stderr.write(`align: ${messageOf(error)}\n`);
  if (debug && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return COULD_NOT_RUN;
}

function messageOf(error: unknown): string {
  if (error instanceof InputFailure) return error.message;
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
  if (error instanceof CommanderError) return `${message.replace(/^error: |\.$/g, "")}; see align --help`;
  return `internal error: ${message} (run with --debug for the stack trace)`;
}

// A closed pipe shows up where it is written to; without these, it would also crash the process.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = report(error, process.argv.includes("--debug"));
}
