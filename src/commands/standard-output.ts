import type { Chunk } from "../write/index.js";
import { batched, type Chunks } from "./batched.js";
import { ioFailure } from "./io-failure.js";

/**
 * Writes to standard output, as fast as its reader takes it. A reader that has enough (`| head`) ends it in silence.
 *
 * @returns false if its reader has enough
 * @throws InputFailure if the operating system refuses
 */
export async function writeStandardOutput(chunks: Chunks): Promise<boolean> {
  try {
    for await (const batch of batched(chunks)) await writeBatch(batch);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return false;
    throw ioFailure(error, "standard output");
  }
}

function writeBatch(batch: Chunk): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(batch, (error) => (error ? reject(error) : resolve()));
  });
}
