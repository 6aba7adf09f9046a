import type { Bitext, BitextSide, RecordBead } from "../record/bitext.js";
import { joinSentences } from "../record/join.js";
import { isPair } from "../record/pairs.js";
import type { Format, WriteOptions } from "./format.js";
import { languageTag } from "./language-tag.js";
import { xmlAttributes, xmlText } from "./xml.js";

/**
 * Translation Memory eXchange 1.4: a unit for each bead that has text on both sides; what has no counterpart is in
 * the record and the report. A unit's `tuid` is its bead's 1-based number in the record.
 */
export const tmx: Format = { name: "tmx", extensions: [".tmx"], holdsWords: false, write };

function* write(bitext: Bitext, options: WriteOptions): Iterable<string> {
  const date = options.date && utc(options.date);
  yield* head(bitext, options.version, date);
  for (const [index, bead] of bitext.beads.entries()) {
    if (isPair(bead)) yield unit(bitext, bead, index + 1, date);
  }
  yield "  </body>\n</tmx>\n";
}

function* head({ source, target, signature }: Bitext, version: string, date?: string): Iterable<string> {
  const attributes = {
    creationtool: "duiqi",
    creationtoolversion: version,
    segtype: "sentence",
    "o-tmf": "duiqi/bitext",
    adminlang: "en",
    srclang: languageTag(source.language),
    datatype: "plaintext",
    "o-encoding": "UTF-8",
    creationdate: date,
  };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n';
  yield `  <header${xmlAttributes(attributes)}>\n`;
  yield property("x-signature", signature, "    ");
  yield property("x-source", source.path, "    ");
  yield property("x-target", target.path, "    ");
  yield "  </header>\n  <body>\n";
}

function unit({ source, target }: Bitext, bead: RecordBead, number: number, date?: string): string {
  // TMX 1.4b, segtype: `block` is for a segmentation that none of the other values names, as of several sentences.
  const several = bead.source.length > 1 || bead.target.length > 1;
  const attributes = {
    tuid: String(number),
    creationdate: date,
    segtype: several ? "block" : "sentence",
  };
  return [
    `    <tu${xmlAttributes(attributes)}>\n`,
    property("x-confidence", String(bead.confidence), "      "),
    property("x-source-place", place(source, bead.source), "      "),
    property("x-target-place", place(target, bead.target), "      "),
    variant(source, bead.source),
    variant(target, bead.target),
    "    </tu>\n",
  ].join("");
}

function variant(side: BitextSide, indexes: readonly number[]): string {
  const attributes = xmlAttributes({ "xml:lang": languageTag(side.language) });
  const segment = xmlText(joinSentences(side, indexes));
  return `      <tuv${attributes}>\n        <seg>${segment}</seg>\n      </tuv>\n`;
}

function property(type: string, value: string, indent: string): string {
  return `${indent}<prop${xmlAttributes({ type })}>${xmlText(value)}</prop>\n`;
}

/** Where the first of the sentences stands in the input: `path:line:column`. */
function place({ path, sentences }: BitextSide, indexes: readonly number[]): string {
  const { line, column } = sentences[indexes[0]!]!;
  return `${path}:${line}:${column}`;
}

/** ISO 8601 in the form that TMX wants: `20210713T080000Z`. */
function utc(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}
