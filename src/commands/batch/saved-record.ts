import { readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import type { Bitext } from "../../record/bitext.js";
import { decodeRecord } from "../../record/decode.js";
import { decodeHead, type RecordHead } from "../../record/head.js";
import { ioFailure } from "../io-failure.js";

/** Bytes at the start of a record that hold its head, even with a path as long as file systems allow. */
const HEAD_BYTES = 16_384;

/**
 * Reads a record, without giving way to other work: what is written from it is asked for by a synchronous writer.
 *
 * @throws InputFailure if it cannot be read, or is no record
 */
export function readRecord(path: string): Bitext {
  try {
    return decodeRecord(readFileSync(path, "utf8"), path);
  } catch (error) {
    throw ioFailure(error, path);
  }
}

/**
 * Reads the head of a record, and no more of it unless its fields stand in another order than duiqi writes them in.
 *
 * @throws InputFailure if it cannot be read, or is no record
 */
export async function readHead(path: string): Promise<RecordHead> {
  const head = decodeHead(await readStart(path));
  if (head !== undefined) return head;
  const { signature, source } = readRecord(path);
  return { signature, sourceLanguage: source.language };
}

async function readStart(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES));
      return buffer.toString("utf8", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw ioFailure(error, path);
  }
}
