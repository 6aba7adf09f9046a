import { Command, CommanderError } from "commander";
import { failureLine, InputFailure, Interrupted } from "./failure.js";
import { packageVersion } from "./shipped.js";

/** Exit code for whatever kept a command from running; 1 is left to checks that found something. */
const COULD_NOT_RUN = 2;

/** What `--queue` takes. */
const QUEUE = "the Redis server of the queue: redis://HOST[:PORT][/DATABASE], rediss:// for TLS";

/** `align SOURCE TARGET` is the program itself; other commands are added to it by name. */
function program(): Command {
  const command = new Command("align")
    .description(
      "Align a Chinese text with its English translation, sentence by sentence, and show what is missing.",
    )
    .argument("<source>", "the text: plain or Markdown, Chinese or English; - reads standard input")
    .argument("<target>", "its translation into the other language")
    .option(
      "-o, --output <file>",
      "write to a file in the format of its extension (.json, .jsonl, .tmx, .html) instead of the report; repeatable",
      collect,
    )
    .option(
      "--to <format>",
      "json, jsonl, tmx or html: the format on standard output, or of a file with another extension",
    )
    .allowExcessArguments(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .helpCommand(false);
  aligning(command)
    .option("--quiet", "say nothing on standard error but failures")
    .option("--no-color", "draw the report without colours")
    .option("--debug", "print the stack trace of a failure")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .action(async (source: string, target: string, options) => {
      const { align } = await import("./commands/align.js");
      await align(source, target, options);
    });
  addBatch(command);
  addWorker(command);
  addQueue(command);
  return command;
}

function addBatch(program: Command): void {
  const command = program
    .command("batch")
    .description("Align many pairs at once, on all cores, each into files of its own.")
    .argument(
      "[manifest]",
      "a pair a line: source, tab, target and, if you like, tab and id; - reads pairs as JSON from standard input",
    )
    .option("--out <dir>", "the folder for the outputs, named DIR/ID.EXTENSION")
    .option(
      "--to <formats>",
      "what to write of each pair, with commas: json, jsonl, tmx, html (default: json)",
    )
    .option("--merge <file>", "write all pairs into one translation memory, too, a .tmx file")
    .option("--dedupe", "keep only the first of units in it that are the same but for white space")
    .option("--min-confidence <p>", "leave units of lower confidence out of it: 0 to 1")
    .option("--source <dir>", "without a manifest: pairs files of this folder …")
    .option("--target <dir>", "… with those of the same path in this one")
    .option(
      "--pairs <pattern>",
      "without a manifest: pairs files by name, as zh/{name}.md=en/{name}.md; {path} spans folders; repeatable",
      collect,
    )
    .option("--jobs <number>", "threads to work with (default: one per core)")
    .option("--queue <url>", `have the pairs aligned by align worker on any machines; ${QUEUE}`)
    .option("--resume", "skip the pairs that an earlier run into the same folder has finished")
    .option("--report <file>", "write the summary as JSON, too");
  aligning(command)
    .option("--quiet", "show neither progress nor summary, only failures")
    .option("--no-color", "draw the summary without colours")
    .option("--debug", "print the stack trace of each failure")
    .helpOption("-h, --help", "print this help")
    .action(async (manifest: string | undefined, options) => {
      const { batch } = await import("./commands/batch.js");
      await batch(manifest, options);
    });
}

/** The options that say how texts are read and aligned. */
function aligning(command: Command): Command {
  return command
    .option("--sentences <mode>", "auto finds the sentences, lines takes every line as one", "auto")
    .option("--source-lang <tag>", "language of the source, where it is not detected right: zh, zh-TW, en, …")
    .option("--target-lang <tag>", "the same of the target")
    .option(
      "--glossary <file>",
      "terms that translate each other, as TSV or TBX; they count as certain; repeatable",
      collect,
    )
    .option("--words", "give each Chinese sentence in json and jsonl its list of words");
}

function addWorker(program: Command): void {
  program
    .command("worker")
    .description("Align pairs that align batch --queue puts into a queue, on this or any other machine.")
    .requiredOption("--queue <url>", QUEUE)
    .option("--jobs <number>", "pairs to align at once (default: one per core)")
    .option(
      "--lease <seconds>",
      "a worker that gives no sign of life for so long loses its pairs to others",
      "30",
    )
    .option("--until-empty", "stop when there has been nothing in the queue for 5 seconds")
    .option("--quiet", "say nothing on standard error but failures")
    .option("--debug", "print the stack trace of a failure")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .action(async (options) => {
      const { worker } = await import("./commands/queue/worker.js");
      await worker(options);
    });
}

function addQueue(program: Command): void {
  program
    .command("queue")
    .description("Look at a queue.")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .action(() => {
      throw new InputFailure("nothing to do", { path: "align queue", expected: "align queue status" });
    })
    .command("status")
    .description("Print how many pairs each version's queue holds, and which worker has which.")
    .requiredOption("--queue <url>", QUEUE)
    .option("--to <format>", "json instead of tables")
    .option("--debug", "print the stack trace of a failure")
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .action(async (options) => {
      const { queueStatus } = await import("./commands/queue/status.js");
      await queueStatus(options);
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

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = report(error, process.argv.includes("--debug"));
}
