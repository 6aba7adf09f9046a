import { InputFailure } from "../../failure.js";
import { bufferOf } from "../buffer-view.js";
import { checkCharacterMap } from "./character-maps.js";
import { filters } from "./filters.js";

// In bytes, what streams may unpack to, each and all together. Pictures of pages are the largest, and pdf.js leaves them
// packed where only text is asked for; the rest of a document unpacks to ten times its size or so.
const MOST_PICTURE = 128_000_000;
const MOST_PICTURES = 2_000_000_000;
const MOST_STREAM = 64_000_000;
const MOST_STREAMS = 48_000_000;
const MOST_STREAMS_TIMES = 30;
// Streams in streams: documents have two at most, as ASCII85 around Flate.
const MOST_FILTERS = 4;
// In characters: a stream's dictionary is no longer.
const LONGEST_DICTIONARY = 4096;
// What follows the keyword on its line is skipped, as pdf.js does.
const STREAM = /\bstream[^\r\n]{0,256}(?:\r\n?|\n)/g;
const NAME = /\/([^\s/<>[\](){}%]+)/g;
const PICTURE = /\/Subtype\s{0,8}\/Image\b/;
const ESCAPE = /#([0-9a-f]{2})/gi;

/**
 * Unpacks every stream of a PDF file once, in bounded memory, so that none is left that would fill it, or take for ever
 * to work through. Streams that are encrypted cannot be told.
 *
 * @throws InputFailure if one unpacks to more than a document would hold, or all do
 */
export async function checkStreams(bytes: Uint8Array, path: string): Promise<void> {
  const file = bufferOf(bytes);
  const text = file.toString("latin1");
  const most = Math.max(MOST_STREAMS, MOST_STREAMS_TIMES * bytes.length);
  let pictures = 0;
  let others = 0;
  checkCharacterMap(file, path);
  for (const { index, 0: keyword } of text.matchAll(STREAM)) {
    const dictionary = dictionaryBefore(text, index);
    const isPicture = PICTURE.test(dictionary);
    const packed = bytes.subarray(index + keyword.length);
    const length = await unpackedLength(
      packed,
      filtersIn(dictionary),
      isPicture ? MOST_PICTURE : MOST_STREAM,
      path,
    );
    if (isPicture) pictures += length;
    else others += length;
    if (pictures > MOST_PICTURES || others > most) throw tooLarge(path);
  }
}

function dictionaryBefore(text: string, stream: number): string {
  const before = text.slice(Math.max(stream - LONGEST_DICTIONARY, 0), stream);
  return before.slice(before.lastIndexOf("obj") + 1);
}

/** The filters that a dictionary names, in their order, where they might unpack to more. */
function filtersIn(dictionary: string): string[] {
  const names = [...dictionary.matchAll(NAME)].map(([, name]) => unescaped(name!));
  return names.filter((name) => Object.hasOwn(filters, name));
}

function unescaped(name: string): string {
  return name.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** How much a stream is, unpacked, with what comes in between. */
async function unpackedLength(
  packed: Uint8Array,
  names: readonly string[],
  most: number,
  path: string,
): Promise<number> {
  // A filter that is named elsewhere in the file can be told by its first bytes, as most are of one kind.
  const chain = names.length === 0 && looksDeflated(packed) ? ["FlateDecode"] : names;
  if (chain.length > MOST_FILTERS) throw tooLarge(path);
  let unpacked = packed;
  let total = 0;
  for (const name of chain) {
    unpacked = await filters[name]!(unpacked, most);
    total += unpacked.length;
    if (total > most) throw tooLarge(path);
  }
  if (chain.length === 0) return 0;
  checkCharacterMap(Buffer.from(unpacked.buffer, unpacked.byteOffset, unpacked.length), path);
  return total;
}

/** Whether bytes start with the header of zlib's format (RFC 1950, 2.2). */
function looksDeflated([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function tooLarge(path: string): InputFailure {
  return new InputFailure("the PDF unpacks to far more than a document of its size", {
    path,
    hint: "print it to a new PDF",
  });
}
