import { isUtf8 } from "node:buffer";
import { SHARED, SIMPLIFIED, TRADITIONAL } from "./characters.js";
import { type Codec, codecOf, type Encoding } from "./codec.js";

/** An encoding by its byte-order mark. */
interface Mark {
  readonly encoding: Encoding;
  readonly bytes: readonly number[];
}

const MARKS: readonly Mark[] = [
  { encoding: "UTF-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "UTF-16LE", bytes: [0xff, 0xfe] },
  { encoding: "UTF-16BE", bytes: [0xfe, 0xff] },
];

// With zero bytes, which text has in UTF-16 alone; and without. Big5 and GB18030 each read most of the other's bytes.
const WITH_ZEROS: readonly Encoding[] = ["UTF-16LE", "UTF-16BE"];
const WITHOUT_ZEROS: readonly Encoding[] = ["GB18030", "Big5", "UTF-8", "UTF-16LE", "UTF-16BE"];

// Of 40 characters beyond ASCII, from essays and statutes in either script, 59 % and more are common when they are
// decoded right, and 16 % at most when they are decoded wrong, in 99 of 100 cases each.
const LEAST_COMMON_SHARE = 0.3;
// Enough to tell by.
const SAMPLE_BYTES = 65_536;

const COMMON = new Set(`${SHARED}${SIMPLIFIED}${TRADITIONAL}，。、：；？！“”‘’（）《》「」『』—…·　`);

/**
 * The encoding that bytes are in: by byte-order mark, as valid UTF-8, or as the one in which most characters are
 * common in Chinese, `chardet` breaking ties. It may be one in which some bytes are not valid.
 *
 * @returns `undefined` if the bytes make no plausible text in any of the encodings
 */
export async function detectEncoding(bytes: Uint8Array): Promise<Encoding | undefined> {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return mark.encoding;
  const hasZeros = bytes.includes(0);
  if (!hasZeros && isUtf8(bytes)) return "UTF-8";
  return likeliest(sampleOf(bytes), hasZeros ? WITH_ZEROS : WITHOUT_ZEROS);
}

/** What encoding `chardet` takes bytes for, by its own name for it: `windows-1252`, `Shift_JIS`. */
export async function guessEncoding(bytes: Uint8Array): Promise<string | undefined> {
  return (await guesses(bytes))[0];
}

async function likeliest(bytes: Uint8Array, encodings: readonly Encoding[]): Promise<Encoding | undefined> {
  const ranked = await guesses(bytes);
  const rank = (encoding: Encoding) => (ranked.includes(encoding) ? ranked.indexOf(encoding) : ranked.length);
  const codecs = await Promise.all([...encodings].sort((a, b) => rank(a) - rank(b)).map(codecOf));
  const shares = codecs.map((codec) => commonShare(codec, bytes));
  const best = Math.max(...shares);
  return best < LEAST_COMMON_SHARE ? undefined : codecs[shares.indexOf(best)]!.encoding;
}

async function guesses(bytes: Uint8Array): Promise<readonly string[]> {
  const { default: chardet } = await import("chardet");
  return chardet.analyse(bytes).map(({ name }) => name);
}

// From the first byte beyond ASCII, as the bytes before it tell nothing; at an even offset, for UTF-16.
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte === 0 || byte >= 0x80);
  const start = first - (first % 2);
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/** The share of characters common in Chinese among those beyond ASCII; 1 if there are none. */
function commonShare({ decode }: Codec, bytes: Uint8Array): number {
  const beyondAscii = decode(bytes).match(/[^\t-\r -~]/gu) ?? [];
  if (beyondAscii.length === 0) return 1;
  return beyondAscii.filter((character) => COMMON.has(character)).length / beyondAscii.length;
}
