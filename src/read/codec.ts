/** The encodings that are read, by the names that documents and messages give them. */
export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "GB18030" | "Big5";

/** Between an encoding's bytes and text. */
export interface Codec {
  readonly encoding: Encoding;
  /** Decodes bytes; what is not valid becomes U+FFFD. */
  readonly decode: (bytes: Uint8Array) => string;
  /** Encodes text; `decode` gives it back. */
  readonly encode: (text: string) => Uint8Array;
}

/**
 * Loads a codec. GB18030 covers GB 2312 and GBK; Big5 comes with the Hong Kong characters (HKSCS), which Node's own
 * decoder lacks.
 */
export async function codecOf(encoding: Encoding): Promise<Codec> {
  if (encoding === "GB18030" || encoding === "Big5") return legacyCodec(encoding);
  const decoder = new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true });
  return { encoding, decode: (bytes) => decoder.decode(bytes), encode: ENCODERS[encoding] };
}

const ENCODERS = {
  "UTF-8": (text: string) => Buffer.from(text, "utf8"),
  "UTF-16LE": (text: string) => Buffer.from(text, "utf16le"),
  "UTF-16BE": (text: string) => Buffer.from(text, "utf16le").swap16(),
};

async function legacyCodec(encoding: "GB18030" | "Big5"): Promise<Codec> {
  const { default: iconv } = await import("iconv-lite");
  return {
    encoding,
    decode: (bytes) => iconv.decode(bytes, encoding),
    encode: (text) => iconv.encode(text, encoding),
  };
}
