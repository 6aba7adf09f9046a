import { failureLine, InputFailure, Interrupted } from "../../failure.js";
import { interruptible } from "../pool/interruptible.js";
import type { CheckOptions } from "./options.js";
import { type CheckPlan, planCheck } from "./plan.js";
import { FileWatch } from "./watch-files.js";
import { watchedBy } from "./watched.js";

/** Clears the terminal with what has scrolled out of it. */
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** One whole check of what is planned. */
export type RunCheck = (plan: CheckPlan, options: CheckOptions) => Promise<unknown>;

/**
 * `--watch`: checks, and checks again whenever a text, the configuration or a list that it names changes, or a file
 * comes that a pattern names. What cannot be checked is said, and waited for to be mended.
 *
 * @throws Interrupted when a signal ends it, as one has to
 * @throws InputFailure if the first check cannot be planned, or files cannot be watched
 */
export async function watch(files: readonly string[], options: CheckOptions, run: RunCheck): Promise<never> {
  if (files.includes("-")) throw new InputFailure("standard input cannot be watched", { path: "--watch" });
  if (options.updateBaseline) throw new InputFailure("of no use with --watch", { path: "--update-baseline" });
  const watched = await FileWatch.open(watchedBy(await planCheck(files, options)));
  const checkAgain = async (): Promise<void> => {
    const plan = await planCheck(files, options);
    await watched.turnTo(watchedBy(plan));
    await run(plan, options);
  };
  try {
    return await interruptible(() => always(watched, checkAgain, options));
  } finally {
    await watched.close();
  }
}

async function always(
  watched: FileWatch,
  checkAgain: () => Promise<void>,
  { quiet }: CheckOptions,
): Promise<never> {
  for (;;) {
    await checkAgain().catch(sayFailure);
    if (!quiet) process.stderr.write("align: watching for changes; Ctrl-C ends\n");
    await watched.change();
    if (process.stdout.isTTY) process.stdout.write(CLEAR);
  }
}

function sayFailure(error: unknown): void {
  if (error instanceof Interrupted) throw error;
  process.stderr.write(`align: ${failureLine(error)}\n`);
}
