import type { Command } from "commander";
import { InputFailure } from "../failure.js";
import { QUEUE } from "./options.js";

/** `align worker`. */
export function addWorker(program: Command): void {
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
      const { worker } = await import("../commands/queue/worker.js");
      await worker(options);
    });
}

/** `align queue status`. */
export function addQueue(program: Command): void {
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
      const { queueStatus } = await import("../commands/queue/status.js");
      await queueStatus(options);
    });
}
