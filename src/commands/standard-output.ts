import { batched } from "./batched.js";
import { ioFailure } from "./io-failure.js";

/**
 * Writes to standard output, as fast as its reader takes it. A reader that has enough (`| head`) ends it in silence.
 *
 * @returns false if its reader has enough
 * @throws InputFailure if the operating system refuses
 */
export async function writeStandardOutput(chunks: Iterable<string>): Promise<boolean> {
  try {
    for (const batch of batched(chunks)) await writeBatch(batch);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return false;
    throw ioFailure(error, "standard output");
  }
}

function writeBatch(batch: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(batch, (error) => (error ? reject(error) : resolve()));
  });
}
