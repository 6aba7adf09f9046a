const NEWLINE = 0x0a;

/** A line of a stream. */
export interface Line {
  /** Without its end. */
  readonly bytes: Uint8Array;
  /** 1-based. */
  readonly number: number;
}

/** The lines of a stream that are not blank. Not decoded, so that one that is not valid UTF-8 can be refused alone. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const line = { bytes: joined([...parts, chunk.subarray(start, end)]), number: ++number };
      if (!isBlank(line.bytes)) yield line;
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  const last = { bytes: joined(parts), number: number + 1 };
  if (!isBlank(last.bytes)) yield last;
}

/** A copy of its own: a view would take all of its chunk along to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** Of nothing but space, tab and carriage return. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
