import type { Bitext, BitextSide, RecordBead } from "../record/bitext.js";
import { joinSentences } from "../record/join.js";
import { languageTag } from "./language-tag.js";
import { xmlAttributes, xmlText } from "./xml.js";

/** A bead that has text on both sides, with its text. */
export interface TranslationUnit {
  readonly bead: RecordBead;
  readonly source: string;
  readonly target: string;
}

/** What a unit is told apart by, as attributes of its `<tu>`; the dates are as `tmxDate` has them. */
export interface TmxUnitAttributes {
  /** Unique in the file. */
  readonly tuid: string;
  readonly creationdate: string | undefined;
  /** Only where the header's is `*all*`. */
  readonly srclang?: string | undefined;
}

/** The unit of a bead that has text on both sides. */
export function translationUnit({ source, target }: Bitext, bead: RecordBead): TranslationUnit {
  return {
    bead,
    source: joinSentences(source, bead.source),
    target: joinSentences(target, bead.target),
  };
}

/** A unit as TMX 1.4 has it, with its confidence and its place in both inputs as properties. */
export function tmxUnit(
  { source, target }: Bitext,
  { bead, ...texts }: TranslationUnit,
  { tuid, creationdate, srclang }: TmxUnitAttributes,
): string {
  // TMX 1.4b, segtype: `block` is for a segmentation that none of the other values names, as of several sentences.
  const several = bead.source.length > 1 || bead.target.length > 1;
  const attributes = { tuid, creationdate, segtype: several ? "block" : "sentence", srclang };
  return `    <tu${xmlAttributes(attributes)}>
      <prop type="x-confidence">${bead.confidence}</prop>
      <prop type="x-source-place">${xmlText(place(source, bead.source))}</prop>
      <prop type="x-target-place">${xmlText(place(target, bead.target))}</prop>
${variant(source, texts.source)}${variant(target, texts.target)}    </tu>
`;
}

function variant({ language }: BitextSide, text: string): string {
  return `      <tuv xml:lang="${languageTag(language)}">
        <seg>${xmlText(text)}</seg>
      </tuv>
`;
}

/** Where the first of the sentences stands in the input: `path:line:column`. */
function place({ path, sentences }: BitextSide, indexes: readonly number[]): string {
  const { line, column } = sentences[indexes[0]!]!;
  return `${path}:${line}:${column}`;
}
