import { InputFailure } from "../failure.js";
import { type Codec, codecOf, type Encoding } from "./codec.js";
import { detectEncoding, guessEncoding } from "./detect.js";
import { Places } from "./places.js";
import { signatureOf } from "./signature.js";

/** A text and the encoding that it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const REPLACEMENT = "\ufffd";
const READABLE = "text in UTF-8, UTF-16, GB18030 or Big5";

/**
 * Decodes a text file.
 *
 * @param bytes all of it
 * @param path what messages call it
 * @returns its text, without a byte-order mark
 * @throws InputFailure if it is empty, binary, not valid in its encoding, or in an encoding that is not read
 */
export async function decode(bytes: Uint8Array, path: string): Promise<Decoded> {
  if (bytes.length === 0) throw new InputFailure("the file is empty", { path });
  const signature = signatureOf(bytes);
  if (signature !== undefined)
    throw new InputFailure("not a text file", { path, expected: READABLE, got: signature });
  const encoding = await detectEncoding(bytes);
  if (encoding === undefined) throw await unknownEncoding(bytes, path);
  const codec = await codecOf(encoding);
  const text = codec.decode(bytes);
  const invalid = firstInvalid(text, bytes, codec);
  if (invalid !== undefined) throw invalidBytes(invalid, text, codec, path);
  const zero = text.indexOf("\0");
  if (zero >= 0) throw binary(codec.encode(text.slice(0, zero)).length, path);
  return { text: text.replace(/^\ufeff+/, ""), encoding };
}

/** UTF-16 offset in the text of the first U+FFFD that the bytes do not hold as such. */
function firstInvalid(text: string, bytes: Uint8Array, { encode }: Codec): number | undefined {
  let byte = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    const literal = encode(REPLACEMENT);
    byte += encode(text.slice(from, at)).length;
    if (!literal.every((value, index) => bytes[byte + index] === value)) return at;
    byte += literal.length;
    from = at + REPLACEMENT.length;
  }
  return undefined;
}

function invalidBytes(at: number, text: string, { encode, encoding }: Codec, path: string): InputFailure {
  const isCut = at === text.length - 1;
  return new InputFailure(isCut ? `cut in the middle of a ${encoding} character` : `not valid ${encoding}`, {
    path,
    line: new Places(text).at(at).line,
    byte: encode(text.slice(0, at)).length,
    hint: isCut ? "copy the whole file again" : "save it as UTF-8",
  });
}

async function unknownEncoding(bytes: Uint8Array, path: string): Promise<InputFailure> {
  const zero = bytes.indexOf(0);
  if (zero >= 0) return binary(zero, path);
  const utf8 = await codecOf("UTF-8");
  const text = utf8.decode(bytes);
  const at = firstInvalid(text, bytes, utf8) ?? 0;
  const guess = await guessEncoding(bytes);
  return new InputFailure("the encoding is not known", {
    path,
    line: new Places(text).at(at).line,
    byte: utf8.encode(text.slice(0, at)).length,
    expected: READABLE,
    ...(guess === undefined ? {} : { got: `bytes that may be ${guess}` }),
    hint: "save it as UTF-8",
  });
}

function binary(byte: number, path: string): InputFailure {
  return new InputFailure("a binary file: it has zero bytes", { path, byte, expected: READABLE });
}
