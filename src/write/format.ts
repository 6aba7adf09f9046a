import type { Bitext } from "../record/bitext.js";

/** What an export needs beyond the record. */
export interface WriteOptions {
  /** Version of the program that writes. */
  readonly version: string;
  /** When the texts were made, for formats that keep a date; left out there if missing. */
  readonly date?: Date;
}

/** A piece of a file: text, which is written as UTF-8, or bytes. */
export type Chunk = string | Uint8Array;

/** A format that a record can be written in. */
export interface Format {
  /** What `--to` calls it. */
  readonly name: string;
  /** File name extensions, with the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether it has a place for the words of Chinese sentences. */
  readonly holdsWords: boolean;
  /**
   * The file in chunks: where the format allows it, nothing grows with the file but the record itself. The same
   * arguments give the same bytes. Formats whose files are no text, or whose writers are not loaded at once, give their
   * chunks in time.
   */
  write(bitext: Bitext, options: WriteOptions): Iterable<Chunk> | AsyncIterable<Chunk>;
}

/** A format that is text, made as it goes. */
export interface TextFormat extends Format {
  write(bitext: Bitext, options: WriteOptions): Iterable<string>;
}
