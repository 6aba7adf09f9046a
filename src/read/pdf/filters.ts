import { constants, createInflate } from "node:zlib";
import { lzwDecoded } from "./lzw.js";

/** What a stream unpacks to, as far as it can be unpacked: at most one byte more than was allowed. */
export type Filter = (bytes: Uint8Array, most: number) => Uint8Array | Promise<Uint8Array>;

// In bytes: what is unpacked at a time.
const CHUNK = 256 * 1024;
const ASCII85_TUPLE = 5;

/** The filters that can make more of a stream, or hide one that does, by their names in PDF (ISO 32000-1, 7.4). */
export const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: inflated,
  Fl: inflated,
  LZWDecode: lzwDecoded,
  LZW: lzwDecoded,
  RunLengthDecode: runsDecoded,
  RL: runsDecoded,
  ASCII85Decode: ascii85Decoded,
  A85: ascii85Decoded,
  ASCIIHexDecode: hexDecoded,
  AHx: hexDecoded,
};

async function inflated(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // What is cut off or damaged further on still unpacks up to there.
  const inflate = createInflate({ chunkSize: CHUNK, finishFlush: constants.Z_SYNC_FLUSH });
  inflate.end(bytes);
  try {
    for await (const chunk of inflate) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) break;
    }
  } catch {
    // What came before the damage counts.
  }
  return Buffer.concat(chunks, Math.min(length, most + 1));
}

function runsDecoded(bytes: Uint8Array, most: number): Uint8Array {
  const runs: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length && length <= most; ) {
    const head = bytes[at]!;
    if (head === 128) break;
    const run = head < 128 ? bytes.subarray(at + 1, at + 2 + head) : Buffer.alloc(257 - head, bytes[at + 1]);
    runs.push(run);
    length += run.length;
    at += head < 128 ? head + 2 : 2;
  }
  return Buffer.concat(runs);
}

function hexDecoded(bytes: Uint8Array): Uint8Array {
  return Buffer.from(textBefore(bytes, ">").replace(/[^0-9a-f]/gi, ""), "hex");
}

function ascii85Decoded(bytes: Uint8Array): Uint8Array {
  const digits = textBefore(bytes, "~")
    .replace(/z/g, "!!!!!")
    .replace(/[^!-u]/g, "");
  const decoded = Buffer.alloc(Math.ceil(digits.length / ASCII85_TUPLE) * 4);
  for (let at = 0; at < digits.length; at += ASCII85_TUPLE) {
    const tuple = digits.slice(at, at + ASCII85_TUPLE).padEnd(ASCII85_TUPLE, "u");
    const value = [...tuple].reduce((sum, digit) => sum * 85 + digit.charCodeAt(0) - 33, 0);
    decoded.writeUInt32BE(value % 2 ** 32, (at / ASCII85_TUPLE) * 4);
  }
  return decoded.subarray(0, Math.floor((digits.length * 4) / ASCII85_TUPLE));
}

function textBefore(bytes: Uint8Array, end: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.indexOf(end);
  return buffer.toString("latin1", 0, at < 0 ? undefined : at);
}
