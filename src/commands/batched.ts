import type { Chunk } from "../write/index.js";

/** Pieces of a file, at once or in time. */
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

/** Characters that are written at once: few system calls, little memory. */
const BATCH = 65_536;

/** The same in larger chunks. */
export async function* batched(chunks: Chunks): AsyncIterable<Chunk> {
  let batch = "";
  for await (const chunk of chunks) {
    if (typeof chunk === "string" && batch.length + chunk.length < BATCH) {
      batch += chunk;
      continue;
    }
    if (batch !== "") yield batch;
    batch = "";
    yield chunk;
  }
  if (batch !== "") yield batch;
}
