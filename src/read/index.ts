import { createHash } from "node:crypto";
import { InputFailure } from "../failure.js";
import { decode } from "./decode.js";
import type { Block, Document, Language } from "./document.js";
import { languageOf } from "./language.js";
import { readLines } from "./lines.js";
import { readText } from "./text.js";

/** The formats that are read. */
export type InputFormat = "text" | "markdown";

/** What is known of an input besides its bytes. */
export interface ReadOptions {
  /** As the user gave it; `-` for standard input. Its extension tells the format, and messages name it. */
  readonly path: string;
  /** The language by the user's word; `zh` leaves the script to be told. Detected by default. */
  readonly language?: Language | "zh";
  /** `lines`: every line that is not blank is a sentence, in a block of its own, in whatever format. */
  readonly layout?: "auto" | "lines";
  /** By the path's extension by default. */
  readonly format?: InputFormat;
}

interface Reader {
  /** With their dot, in lower case; a format without any is read if no other's fits. */
  readonly extensions: readonly string[];
  readonly read: (text: string) => readonly Block[] | Promise<readonly Block[]>;
}

/** The table of formats: a further one is a line here and a file beside. */
const FORMATS: Readonly<Record<InputFormat, Reader>> = {
  text: { extensions: [], read: readText },
  markdown: {
    extensions: [".md", ".markdown"],
    read: async (text) => (await import("./markdown.js")).readMarkdown(text),
  },
};

/**
 * Reads an input file.
 *
 * @param bytes all of it
 * @param options its path, and what the user says of it
 * @throws InputFailure if it is empty or binary, if its encoding or language is not read, or bytes are not valid
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { path } = options;
  const { text, encoding } = await decode(bytes, path);
  const { read } =
    options.layout === "lines" ? { read: readLines } : FORMATS[options.format ?? formatOf(path)];
  const blocks = await read(text);
  if (blocks.length === 0) throw new InputFailure("there is no text in the file", { path });
  const language = await languageOf(blocks.map((block) => block.text).join("\n"), path, options.language);
  return { path, language, encoding, sha256: createHash("sha256").update(bytes).digest("hex"), blocks };
}

/** The format that a path's extension tells, in either case; plain text for others. */
export function formatOf(path: string): InputFormat {
  const lower = path.toLowerCase();
  const names = Object.keys(FORMATS) as InputFormat[];
  return names.find((name) => FORMATS[name].extensions.some((end) => lower.endsWith(end))) ?? "text";
}
