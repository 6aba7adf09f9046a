import { xmlAttributes, xmlText } from "./xml.js";

/** What a TMX file says of all its units. */
export interface TmxHeader {
  /** Version of the program that writes. */
  readonly version: string;
  /** Language tag of the sources, or `*all*` if they differ. */
  readonly srclang: string;
  /** As `tmxDate` has it. */
  readonly date: string | undefined;
  /** Types and values. */
  readonly properties: readonly (readonly [type: string, value: string])[];
}

/** What stands after the last unit. */
export const TMX_END = "  </body>\n</tmx>\n";

/** What stands before the first unit of a TMX 1.4 file. */
export function tmxStart({ version, srclang, date, properties }: TmxHeader): string {
  const attributes = {
    creationtool: "duiqi",
    creationtoolversion: version,
    segtype: "sentence",
    "o-tmf": "duiqi/bitext",
    adminlang: "en",
    srclang,
    datatype: "plaintext",
    "o-encoding": "UTF-8",
    creationdate: date,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n',
    `  <header${xmlAttributes(attributes)}>\n`,
    ...properties.map(([type, value]) => `    <prop${xmlAttributes({ type })}>${xmlText(value)}</prop>\n`),
    "  </header>\n  <body>\n",
  ].join("");
}

/** ISO 8601 in the form that TMX wants: `20210713T080000Z`. */
export function tmxDate(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}
