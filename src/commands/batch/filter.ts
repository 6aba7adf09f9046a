import { Readable } from "node:stream";
import { InputFailure } from "../../failure.js";
import { alignSettings, writeSettings } from "../../settings.js";
import { formatNamed } from "../../write/index.js";
import { readGlossaries } from "../glossaries.js";
import { interruptible } from "../pool/interruptible.js";
import { openPool, threadCount } from "../pool/pool.js";
import type { RequestAnswer } from "../pool/tasks.js";
import { writeStandardOutput } from "../standard-output.js";
import { checkSettingsMatter } from "../write-settings.js";
import { type Line, linesOf } from "./byte-lines.js";
import { mergeSettings } from "./merge-settings.js";
import type { BatchOptions } from "./options.js";

/** Lines that are being worked on for each thread: more keeps threads busy behind a long one, and takes more memory. */
const LINES_PER_THREAD = 4;

/**
 * `align batch - --to jsonl`: reads a pair a line from standard input, and writes a record or an error a line in the
 * same order. No more is read than is worked on.
 *
 * @throws InputFailure if nothing could be begun, or a line failed; the others are answered
 * @throws Interrupted if a signal stopped it
 */
export async function filter(options: BatchOptions): Promise<void> {
  refuseOthers(options);
  const settings = alignSettings(options);
  const threads = threadCount(options.jobs);
  const pool = await openPool(threads, await readGlossaries(options.glossary ?? []));
  const answer = ({ bytes, number }: Line) => pool.run("alignRequest", { bytes, line: number, settings });
  try {
    const concurrency = LINES_PER_THREAD * threads;
    const answers = Readable.from(linesOf(process.stdin)).map(answer, { concurrency });
    const { lines, failed } = await interruptible(() => writeAnswers(answers));
    if (failed > 0) throw new InputFailure(`${failed} of ${lines} lines failed`, { path: "-" });
  } finally {
    process.stdin.destroy();
    await pool.close();
  }
}

async function writeAnswers(
  answers: AsyncIterable<RequestAnswer>,
): Promise<{ lines: number; failed: number }> {
  let lines = 0;
  let failed = 0;
  for await (const { text, failed: hasFailed } of answers) {
    lines++;
    if (hasFailed) failed++;
    if (!(await writeStandardOutput([text]))) break;
  }
  return { lines, failed };
}

/** What is of use only where outputs are files. */
function refuseOthers({ to, glossary = [], ...options }: BatchOptions): void {
  if (mergeSettings(options) !== undefined) {
    throw new InputFailure("pairs from standard input cannot be merged", {
      path: "--merge",
      hint: "name the pairs in a manifest",
    });
  }
  if (to !== "jsonl") {
    throw new InputFailure("pairs from standard input are answered as JSON Lines alone", {
      path: "--to",
      expected: "jsonl",
      got: to ?? "nothing",
    });
  }
  const writing = writeSettings(options);
  checkSettingsMatter(writing, [formatNamed(to)]);
  const others = ["out", "source", "target", "pairs", "queue", "resume", "report"] as const;
  const given = others.find((name) => options[name] !== undefined);
  if (given !== undefined) {
    throw new InputFailure("of no use with pairs from standard input", { path: `--${given}` });
  }
  if (!glossary.includes("-")) return;
  throw new InputFailure("standard input is named twice", { path: "--glossary", got: "-" });
}
