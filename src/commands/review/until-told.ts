import { ENDING_SIGNALS } from "../ending-signals.js";

/**
 * Does work that can be told to stop, by each signal that ends programs. A signal more changes nothing: what the work
 * does to end is not interrupted.
 *
 * @param stop tells the work; if it fails, so does this
 */
export async function untilTold<Result>(
  work: () => Promise<Result>,
  stop: () => Promise<void>,
): Promise<Result> {
  let failed: (error: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    failed = reject;
  });
  const told = (): void => void stop().catch(failed);
  for (const signal of ENDING_SIGNALS) process.on(signal, told);
  try {
    return await Promise.race([work(), failure]);
  } finally {
    for (const signal of ENDING_SIGNALS) process.off(signal, told);
  }
}
