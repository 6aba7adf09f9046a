import { InputFailure } from "../../failure.js";
import { filters } from "./filters.js";

// In bytes: what one stream may unpack to, and all together. The largest that documents hold are pictures of pages.
const MOST_STREAM = 128_000_000;
const MOST_IN_ALL = 2_000_000_000;
// Streams in streams: documents have two at most, as ASCII85 around Flate.
const MOST_FILTERS = 4;
// In characters: a stream's dictionary is no longer.
const LONGEST_DICTIONARY = 4096;
const STREAM = /\bstream\r?\n/g;
const NAME = /\/([^\s/<>[\](){}%]+)/g;
const ESCAPE = /#([0-9a-f]{2})/gi;

/**
 * Unpacks every stream of a PDF file once, in bounded memory, so that none is left that would fill it. Streams that are
 * encrypted cannot be told.
 *
 * @throws InputFailure if one unpacks to more than a document would hold
 */
export async function checkStreams(bytes: Uint8Array, path: string): Promise<void> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  let total = 0;
  for (const { index, 0: keyword } of text.matchAll(STREAM)) {
    total += await unpackedLength(bytes.subarray(index + keyword.length), filtersOf(text, index), path);
    if (total > MOST_IN_ALL) throw tooLarge(path);
  }
}

/** The filters that a stream's dictionary names, in their order, where they might unpack to more. */
function filtersOf(text: string, stream: number): string[] {
  const before = text.slice(Math.max(stream - LONGEST_DICTIONARY, 0), stream);
  const dictionary = before.slice(before.lastIndexOf(" obj") + 1);
  const names = [...dictionary.matchAll(NAME)].map(([, name]) => unescaped(name!));
  return names.filter((name) => Object.hasOwn(filters, name));
}

function unescaped(name: string): string {
  return name.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

async function unpackedLength(packed: Uint8Array, names: readonly string[], path: string): Promise<number> {
  // A filter that is named elsewhere in the file can be told by its first bytes, as most are of one kind.
  const chain = names.length === 0 && looksDeflated(packed) ? ["FlateDecode"] : names;
  if (chain.length > MOST_FILTERS) throw tooLarge(path);
  let unpacked = packed;
  let total = 0;
  for (const name of chain) {
    unpacked = await filters[name]!(unpacked, MOST_STREAM);
    total += unpacked.length;
    if (unpacked.length > MOST_STREAM) throw tooLarge(path);
  }
  return total;
}

/** Whether bytes start with the header of zlib's format (RFC 1950, 2.2). */
function looksDeflated([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function tooLarge(path: string): InputFailure {
  return new InputFailure("the PDF unpacks to more than a document would hold", {
    path,
    expected: `at most ${MOST_STREAM / 1e6} MB a stream and ${MOST_IN_ALL / 1e9} GB in all`,
  });
}
