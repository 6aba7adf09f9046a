import type { Bitext } from "../record/bitext.js";
import type { LeftOut } from "./left-out.js";
import type { ProfileName } from "./profiles/index.js";

/** What a user says of how results are written; formats that have no place for it do without. */
export interface WriteSettings {
  /** The tool that TMX is written for; none in particular if missing. */
  readonly profile?: ProfileName;
  /** The regional variant that the source is called, as `zh-HK`, `en-GB`; the usual one of its language if missing. */
  readonly sourceVariant?: string;
  /** The same of the target. */
  readonly targetVariant?: string;
}

/** What an export needs beyond the record. */
export interface WriteOptions extends WriteSettings {
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
  /** What `write` leaves out of the file under the same options, and why; missing where it never leaves out anything. */
  leavesOut?(bitext: Bitext, options: WriteOptions): Iterable<LeftOut>;
  /** Whether it names languages by their tags, so that variants change it. */
  readonly tagsLanguages?: true;
  /** Whether a profile changes it. */
  readonly followsProfile?: true;
}

/** A format that is text, made as it goes. */
export interface TextFormat extends Format {
  write(bitext: Bitext, options: WriteOptions): Iterable<string>;
}
