import type { Command } from "commander";
import { formatNames, formats } from "../write/index.js";
import { aligning, collect, QUEUE, writing } from "./options.js";

/** `align batch`. */
export function addBatch(program: Command): void {
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
      `what to write of each pair, with commas: ${formatNames(formats, "and")} (default: json)`,
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
  writing(aligning(command))
    .option("--quiet", "show neither progress nor summary, only failures")
    .option("--no-color", "draw the summary without colours")
    .option("--debug", "print the stack trace of each failure")
    .helpOption("-h, --help", "print this help")
    .action(async (manifest: string | undefined, options) => {
      const { batch } = await import("../commands/batch.js");
      await batch(manifest, options);
    });
}
