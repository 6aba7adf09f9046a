import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { InputFailure } from "../failure.js";
import { bufferOf } from "./buffer-view.js";

/**
 * Most files of an archive, and most bytes that are read of it in all (pictures, which are not, may be larger): far above
 * what documents need, far below what would fill the memory.
 */
const MOST_FILES = 20_000;
const MOST_BYTES = 200_000_000;

/** A ZIP archive, opened. */
export interface Archive {
  /** The names of its files, in the archive's order. */
  readonly names: readonly string[];
  /**
   * The bytes of one of its files.
   *
   * @throws InputFailure if there is none of that name, if it is damaged or encrypted, or if more has been read of the
   *   archive than a document would need
   */
  read(name: string): Promise<Uint8Array>;
}

/** Whether bytes are a ZIP archive that lists a file of this name, as far as can be told without opening it. */
export function holdsFile(bytes: Uint8Array, name: string): boolean {
  const buffer = bufferOf(bytes);
  return buffer.subarray(0, 4).toString("latin1") === "PK\x03\x04" && buffer.includes(name, 0, "latin1");
}

/**
 * Opens a ZIP archive whose files are read on demand. What would fill memory is refused before it is unpacked, by the
 * size that it claims, at which it is cut off.
 *
 * @param path what messages call it
 * @throws InputFailure if it is damaged, if it holds more files than a document would, or one of them has a name that
 *   leads outside or that another has, too
 */
export async function openArchive(bytes: Uint8Array, path: string): Promise<Archive> {
  const zip = await opened(bytes, path);
  const entries = await entriesOf(zip, path);
  let bytesRead = 0;
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) {
        throw new InputFailure("a file is missing in the archive", { path, expected: name });
      }
      bytesRead += entry.uncompressedSize;
      if (bytesRead > MOST_BYTES) throw tooLarge(path);
      return unpacked(zip, entry, path);
    },
  };
}

async function opened(bytes: Uint8Array, path: string): Promise<ZipFile> {
  const { fromBufferPromise } = await import("yauzl");
  try {
    return await fromBufferPromise(bufferOf(bytes), { strictFileNames: true });
  } catch (error) {
    throw damaged(error, path);
  }
}

async function entriesOf(zip: ZipFile, path: string): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let files = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      files += 1;
      if (files > MOST_FILES) throw tooLarge(path);
      if (entries.has(entry.fileName)) throw twice(entry.fileName, path);
      if (!entry.fileName.endsWith("/")) entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw damaged(error, path);
  }
  return entries;
}

async function unpacked(zip: ZipFile, entry: Entry, path: string): Promise<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new InputFailure("the document is encrypted", { path, hint: "save it without a password" });
  }
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
    const bytes = Buffer.concat(chunks);
    if (crc32(bytes) !== entry.crc32) throw new Error(`${entry.fileName} does not match its checksum`);
    return bytes;
  } catch (error) {
    throw damaged(error, path);
  }
}

function tooLarge(path: string): InputFailure {
  return new InputFailure("the archive holds more than a document would", {
    path,
    expected: `at most ${MOST_FILES} files, and ${MOST_BYTES / 1e6} MB of text`,
  });
}

function twice(name: string, path: string): InputFailure {
  return new InputFailure("two files in the archive have one name", { path, got: name });
}

/** What yauzl throws as what the user can mend. */
function damaged(error: unknown, path: string): InputFailure {
  if (error instanceof InputFailure) return error;
  return new InputFailure("the archive is damaged", {
    path,
    got: error instanceof Error ? error.message : String(error),
    hint: "copy or save the whole file again",
  });
}
