import { InputFailure } from "../failure.js";
import { xmlAttributes, xmlText } from "../xml.js";
import type { Property, TmxProfile } from "./profiles/profile.js";

/** What a TMX file says of all its units. */
export interface TmxHeader {
  /** Version of the program that writes. */
  readonly version: string;
  /** Language tag of the sources, or `*all*` if they differ. */
  readonly srclang: string;
  readonly date: Date | undefined;
  readonly properties: readonly Property[];
}

/** What stands after the last unit. */
export const TMX_END = "  </body>\n</tmx>\n";

/** What stands before the first unit of a TMX 1.4 file. */
export function tmxStart({ version, srclang, date, properties }: TmxHeader, profile: TmxProfile): string {
  const attributes = {
    creationtool: "duiqi",
    creationtoolversion: version,
    segtype: "sentence",
    "o-tmf": "duiqi/bitext",
    adminlang: profile.adminlang,
    srclang,
    datatype: "plaintext",
    "o-encoding": "UTF-8",
    creationdate: date && tmxDate(date),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    profile.doctype ? '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n' : "",
    `<tmx version="1.4">\n  <header${xmlAttributes(attributes)}>\n`,
    tmxProperties(profile.headerProperties ? properties : [], "    "),
    "  </header>\n  <body>\n",
  ].join("");
}

/** Properties as elements, a line each. Their types are names of ours, in which there is nothing to escape. */
export function tmxProperties(properties: readonly Property[], indent: string): string {
  let lines = "";
  for (const [type, value] of properties) lines += `${indent}<prop type="${type}">${xmlText(value)}</prop>\n`;
  return lines;
}

/** ISO 8601 in the form that TMX wants: `20210713T080000Z`. */
export function tmxDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}

/**
 * The same chunks, as long as their bytes in UTF-8 are no more than the tool takes.
 *
 * @throws InputFailure where they become more
 */
export function* withinSize(chunks: Iterable<string>, { tool, limits }: TmxProfile): Iterable<string> {
  const most = limits?.fileSize ?? Number.POSITIVE_INFINITY;
  let size = 0;
  for (const chunk of chunks) {
    if (most !== Number.POSITIVE_INFINITY) size += Buffer.byteLength(chunk);
    if (size > most) {
      throw new InputFailure(`the memory is larger than ${tool} takes`, {
        expected: `at most ${most} bytes`,
        hint: "write fewer pairs into one memory",
      });
    }
    yield chunk;
  }
}
