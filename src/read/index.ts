import { createHash } from "node:crypto";
import { InputFailure } from "../failure.js";
import { blankComments, mentionsUs } from "./comment.js";
import { decode } from "./decode.js";
import type { Block, Document, Ignore, Language, Side } from "./document.js";
import { binaryFormatOf, textFormatOf } from "./format-of.js";
import { inputFormats } from "./formats.js";
import { readIgnores } from "./ignores.js";
import { languageOf } from "./language.js";
import { readLines } from "./lines.js";
import type { ReadContext, Reading, TextFormat } from "./reader.js";
import { mixedVariants } from "./variants.js";

/** What is known of an input besides its bytes. */
export interface ReadOptions {
  /** As the user gave it; `-` for standard input. Where the content does not tell the format, its extension does. */
  readonly path: string;
  /** The language by the user's word; `zh` leaves the script to be told. Detected by default. */
  readonly language?: Language | "zh" | undefined;
  /** `lines`: every line that is not blank is a sentence, or every block in formats that are not made of lines. */
  readonly layout?: "auto" | "lines";
  /** By content and extension by default. */
  readonly format?: string;
  /** Which text of the pair is wanted, of files that hold both (TMX, XLIFF, PO); the source by default. */
  readonly side?: Side;
  /** The language of the other text of the pair, where it is known; a table's column is chosen by it. */
  readonly otherLanguage?: Language | "zh" | undefined;
  /** Whether the same file is the other text of the pair, too; false by default. */
  readonly holdsBoth?: boolean;
  /** Which column is wanted, of files that have some: its heading, its letter or its 1-based number. */
  readonly column?: string | undefined;
}

/** What of a document its reader does not tell by itself. */
interface Read extends Reading {
  readonly format: string;
  readonly encoding?: string;
  readonly ignores?: readonly Ignore[];
}

/**
 * Reads an input file.
 *
 * @param bytes all of it
 * @param options its path, and what the user says of it
 * @throws InputFailure if it is empty, malformed or of no format that is read, if its encoding or language is not
 *   read, or bytes are not valid
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { path } = options;
  const { blocks, format, encoding, numbering, warnings, ignores, ...read } = await readAs(bytes, options);
  if (blocks.length === 0) throw new InputFailure("there is no text in the file", { path });
  const text = blocks.map((block) => block.text).join("\n");
  const language = await languageOf(text, path, options.language ?? read.language);
  // Who names a script may well have reasons.
  const mixed = options.language === language ? undefined : mixedVariants(blocks, language);
  return {
    path,
    language,
    format,
    ...(encoding !== undefined && { encoding }),
    numbering: numbering ?? "lines",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    blocks,
    warnings: [...(warnings ?? []), ...(mixed ? [mixed] : [])],
    ...(ignores && { ignores }),
  };
}

async function readAs(bytes: Uint8Array, options: ReadOptions): Promise<Read> {
  const { path, side = "source", language, otherLanguage, layout, holdsBoth, column } = options;
  const context: ReadContext = { path, side, language, otherLanguage, layout, holdsBoth, column };
  const name = options.format ?? binaryFormatOf(bytes);
  const format = name === undefined ? undefined : inputFormats[name];
  if (name !== undefined && format?.content === "binary") {
    return { format: name, ...splitAlready(await format.read(bytes, context), options) };
  }
  const { text, encoding } = await decode(bytes, path);
  return { encoding, ...(await readTextAs(name ?? textFormatOf(text, path), text, context, options)) };
}

async function readTextAs(
  name: string,
  text: string,
  context: ReadContext,
  options: ReadOptions,
): Promise<Read> {
  const format = inputFormats[name];
  if (format?.content !== "text") throw new InputFailure("no such format", { path: name });
  const reading =
    format.hasPlainLines && options.layout === "lines"
      ? { blocks: readLines(blankComments(text)) }
      : splitAlready(await format.read(text, context), options);
  return { format: name, ...(await withIgnores(reading, format, text)) };
}

/** Adds what comments to this program ask for; only texts that hold some are read for them. */
async function withIgnores(
  reading: Reading,
  { comments }: TextFormat,
  text: string,
): Promise<Omit<Read, "format">> {
  if (!comments || !mentionsUs(text)) return reading;
  const { ignores, warnings } = readIgnores(await comments(text), reading.blocks, text);
  return {
    ...reading,
    ...(ignores.length > 0 && { ignores }),
    warnings: [...(reading.warnings ?? []), ...warnings],
  };
}

/** With `lines`, each block is a sentence. */
function splitAlready(reading: Reading, { layout }: ReadOptions): Reading {
  if (layout !== "lines") return reading;
  return { ...reading, blocks: reading.blocks.map((block): Block => ({ ...block, kind: "line" })) };
}
