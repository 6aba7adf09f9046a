import { promisify } from "node:util";
import type { Entry, ZipFile } from "yauzl";
import { InputFailure } from "../failure.js";

/** Most that a document's archive may hold: far above what documents need, far below what would fill the memory. */
const MOST_FILES = 20_000;
const MOST_BYTES = 200_000_000;

/** A ZIP archive, opened. */
export interface Archive {
  /** The names of its files, in the archive's order. */
  readonly names: readonly string[];
  /**
   * The bytes of one of its files.
   *
   * @throws InputFailure if there is none of that name, or it is damaged
   */
  read(name: string): Promise<Uint8Array>;
}

/** Whether bytes are a ZIP archive that lists a file of this name, as far as can be told without opening it. */
export function holdsFile(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.subarray(0, 4).toString("latin1") === "PK\x03\x04" && buffer.includes(name, 0, "latin1");
}

/**
 * Opens a ZIP archive whose files are read on demand. What would fill memory is refused before it is unpacked, and
 * each file is cut off at the size that it claims.
 *
 * @param path what messages call it
 * @throws InputFailure if it is damaged or encrypted, if it holds more than a document would, or a file in it has a
 *   name that leads outside
 */
export async function openArchive(bytes: Uint8Array, path: string): Promise<Archive> {
  const zip = await opened(bytes, path);
  const entries = await entriesOf(zip, path);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (entry !== undefined) return unpacked(zip, entry, path);
      throw new InputFailure("a file is missing in the archive", { path, expected: name });
    },
  };
}

async function opened(bytes: Uint8Array, path: string): Promise<ZipFile> {
  const { fromBuffer } = await import("yauzl");
  const open = promisify<Buffer, object, ZipFile>(fromBuffer as never);
  try {
    return await open(Buffer.from(bytes), { lazyEntries: true, autoClose: false, strictFileNames: true });
  } catch (error) {
    throw damaged(error, path);
  }
}

function entriesOf(zip: ZipFile, path: string): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let bytes = 0;
    zip.on("error", (error) => reject(damaged(error, path)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      bytes += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      if (bytes > MOST_BYTES || entries.size > MOST_FILES) reject(tooLarge(path));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

async function unpacked(zip: ZipFile, entry: Entry, path: string): Promise<Uint8Array> {
  if (entry.isEncrypted()) {
    throw new InputFailure("the document is encrypted", { path, hint: "save it without a password" });
  }
  try {
    const stream = await promisify(zip.openReadStream.bind(zip) as never as OpenStream)(entry);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (error) {
    throw damaged(error, path);
  }
}

type OpenStream = (entry: Entry, done: (error: Error | null, stream: AsyncIterable<unknown>) => void) => void;

function tooLarge(path: string): InputFailure {
  return new InputFailure("the archive holds more than a document would", {
    path,
    expected: `at most ${MOST_FILES} files of ${MOST_BYTES / 1e6} MB in all`,
  });
}

function damaged(error: unknown, path: string): InputFailure {
  return new InputFailure("the archive is damaged", {
    path,
    got: error instanceof Error ? error.message : String(error),
    hint: "copy or save the whole file again",
  });
}
