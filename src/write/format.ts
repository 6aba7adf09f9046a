import type { Bitext } from "../record/bitext.js";

/** What an export needs beyond the record. */
export interface WriteOptions {
  /** Version of the program that writes. */
  readonly version: string;
  /** When the texts were made, for formats that keep a date; left out there if missing. */
  readonly date?: Date;
}

/** A format that a record can be written in. */
export interface Format {
  /** What `--to` calls it. */
  readonly name: string;
  /** File name extensions, with the dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether it has a place for the words of Chinese sentences. */
  readonly holdsWords: boolean;
  /** The text in chunks: nothing grows with the file but the record itself. The same arguments give the same text. */
  write(bitext: Bitext, options: WriteOptions): Iterable<string>;
}
