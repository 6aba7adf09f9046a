import { constants, createInflate } from "node:zlib";
import { bufferOf } from "../buffer-view.js";
import { lzwDecoded } from "./lzw.js";

/** What a stream unpacks to, as far as it can be unpacked: at most one byte more than was allowed. */
export type Filter = (bytes: Uint8Array, most: number) => Uint8Array | Promise<Uint8Array>;

// In bytes: what is unpacked at a time.
const CHUNK = 256 * 1024;
const ASCII85_TUPLE = 5;
const END_OF_RUNS = 128;

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
  let length = 0;
  for (const { run } of runsIn(bytes)) length += run;
  const decoded = Buffer.alloc(Math.min(length, most + 1));
  let end = 0;
  for (const { at, run, isRepeated } of runsIn(bytes)) {
    if (end >= decoded.length) break;
    if (isRepeated) decoded.fill(bytes[at]!, end, Math.min(end + run, decoded.length));
    else decoded.set(bytes.subarray(at, at + Math.min(run, decoded.length - end)), end);
    end += run;
  }
  return decoded;
}

/** The runs of a run-length encoded stream: bytes to copy, or one to repeat. */
function* runsIn(bytes: Uint8Array): Generator<{ at: number; run: number; isRepeated: boolean }> {
  for (let at = 0; at + 1 < bytes.length; ) {
    const head = bytes[at]!;
    if (head === END_OF_RUNS) return;
    const isRepeated = head > END_OF_RUNS;
    yield {
      at: at + 1,
      run: isRepeated ? 257 - head : Math.min(head + 1, bytes.length - at - 1),
      isRepeated,
    };
    at += isRepeated ? 2 : head + 2;
  }
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
  const buffer = bufferOf(bytes);
  const at = buffer.indexOf(end);
  return buffer.toString("latin1", 0, at < 0 ? undefined : at);
}
