import { constants } from "node:os";
import { Interrupted } from "../../failure.js";
import { ENDING_SIGNALS } from "../ending-signals.js";

/**
 * Does work until it is done or the process is told to stop. Work that was stopped is left where it is: it is the
 * caller's to close what it goes on with. A second signal ends the process at once.
 *
 * @throws Interrupted if a signal came first
 */
export async function interruptible<Result>(work: () => Promise<Result>): Promise<Result> {
  let stop: (signal: NodeJS.Signals) => void = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = (signal) => reject(new Interrupted(signal, constants.signals[signal]));
  });
  for (const signal of ENDING_SIGNALS) process.once(signal, stop);
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    for (const signal of ENDING_SIGNALS) process.off(signal, stop);
  }
}
