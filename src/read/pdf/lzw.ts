const CLEAR = 256;
const END = 257;
const FIRST = 258;
const MOST_CODES = 4096;
const LEAST_WIDTH = 9;
const MOST_WIDTH = 12;

/**
 * What an LZW stream of a PDF unpacks to, in length: the bytes themselves are not worked out (ISO 32000-1, 7.4.4, with
 * codes that widen early).
 *
 * @returns zeros, at most one more than was allowed
 */
export function lzwDecoded(bytes: Uint8Array, most: number): Uint8Array {
  const lengths = new Uint32Array(MOST_CODES).fill(1);
  let next = FIRST;
  let last = 0;
  let total = 0;
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffffff;
    held += 8;
    const width = Math.min(Math.max(LEAST_WIDTH, Math.ceil(Math.log2(next + 2))), MOST_WIDTH);
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & (2 ** width - 1);
    if (code === END || total > most) break;
    if (code === CLEAR) {
      next = FIRST;
      last = 0;
      continue;
    }
    const length = code < next ? lengths[code]! : last + 1;
    if (last > 0 && next < MOST_CODES) {
      lengths[next] = last + 1;
      next += 1;
    }
    last = length;
    total += length;
  }
  return Buffer.alloc(Math.min(total, most + 1));
}
