import { createHash } from "node:crypto";

/** SHA-256 of what is in a file, hexadecimal. */
export function digestOf(chunks: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}
