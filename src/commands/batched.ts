/** Characters that are written at once: few system calls, little memory. */
const BATCH = 65_536;

/** The same text in larger chunks. */
export function* batched(chunks: Iterable<string>): Iterable<string> {
  let batch = "";
  for (const chunk of chunks) {
    batch += chunk;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = "";
  }
  if (batch !== "") yield batch;
}
