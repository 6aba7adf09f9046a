import { createHash } from "node:crypto";
import { InputFailure } from "../failure.js";
import type { Encoding } from "./codec.js";
import { decode } from "./decode.js";
import type { GlossaryTerm } from "./glossary-term.js";
import { readGlossaryLines } from "./glossary-tsv.js";

/** A user's glossary as it was read. */
export interface Glossary {
  /** As the user gave it; `-` for standard input. */
  readonly path: string;
  /** The encoding that the bytes were in. */
  readonly encoding: Encoding;
  /** SHA-256 of the glossary's bytes, hexadecimal. */
  readonly sha256: string;
  /** In the order of the file, at least one; a term with two translations is there twice. */
  readonly terms: readonly GlossaryTerm[];
}

/** How XML begins, and no line of terms. */
const XML_START = /^\s*<[?!a-z]/i;

/**
 * Reads a glossary: TBX where the content begins like XML, else TSV.
 *
 * @param bytes all of it, in any encoding that texts are read in
 * @param path what messages call it
 * @throws InputFailure if it is not valid in its encoding or format, or holds no term
 * @see readGlossaryLines, readTbx
 */
export async function readGlossary(bytes: Uint8Array, path: string): Promise<Glossary> {
  const { text, encoding } = await decode(bytes, path);
  const terms = XML_START.test(text)
    ? (await import("./glossary-tbx.js")).readTbx(text, path)
    : readGlossaryLines(text, path);
  if (terms.length === 0) {
    throw new InputFailure("there is no term in the glossary", {
      path,
      expected: "TSV lines or TBX entries with a Chinese and an English term",
    });
  }
  return { path, encoding, sha256: createHash("sha256").update(bytes).digest("hex"), terms };
}
