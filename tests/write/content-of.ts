import type { Chunk } from "../../src/write/index.js";

/** All of a file's chunks as its bytes. */
export async function contentOf(chunks: Iterable<Chunk> | AsyncIterable<Chunk>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as string));
  return Buffer.concat(parts);
}
