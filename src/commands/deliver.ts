import type { Bitext } from "../record/bitext.js";
import { isPair } from "../record/pairs.js";
import { counted } from "../report/counted.js";
import type { WriteOptions } from "../write/index.js";
import { leftOutBy } from "../write/left-out.js";
import { sayLeftOut } from "./left-out.js";
import type { Destinations } from "./output.js";
import { writeStandardOutput } from "./standard-output.js";
import { writeFiles } from "./write-files.js";

/**
 * Writes a record wherever it is to go, files first, and says on standard error what is in each, and what was left out.
 *
 * @param quiet says nothing
 * @throws InputFailure if the operating system refuses; then no file has changed
 */
export async function deliver(
  bitext: Bitext,
  { outputs, standardOutput }: Destinations,
  written: WriteOptions,
  quiet: boolean,
): Promise<void> {
  await writeFiles(outputs.map(({ path, format }) => ({ path, chunks: format.write(bitext, written) })));
  if (!quiet) {
    for (const { path, format } of outputs) {
      const leftOut = leftOutBy(format, bitext, written);
      process.stderr.write(`${path}: ${brief(bitext, leftOut.length)}\n`);
      await sayLeftOut(path, leftOut);
    }
  }
  if (standardOutput === undefined) return;
  await writeStandardOutput(standardOutput.write(bitext, written));
  if (!quiet) await sayLeftOut(standardOutput.name, leftOutBy(standardOutput, bitext, written));
}

function brief({ beads, summary }: Bitext, leftOut: number): string {
  const pairs = beads.filter(isPair).length - leftOut;
  return [
    `written: ${counted(pairs, "pair")}`,
    counted(summary.omissions, "omission"),
    counted(summary.additions, "addition"),
  ].join(", ");
}
