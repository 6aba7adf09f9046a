import type { Bitext, BitextSide, RecordBead } from "../record/bitext.js";
import { joinSentences } from "../record/join.js";
import { isPair } from "../record/pairs.js";
import { languageTag } from "./language-tag.js";
import { attributeValue, xmlAttributes, xmlText } from "./xml.js";

/** A bead that has text on both sides, with its text. */
export interface TranslationUnit {
  readonly bead: RecordBead;
  readonly source: string;
  readonly target: string;
}

/** What the units of a pair have in common. */
export interface UnitAttributes {
  /** What stands before the 1-based number of a unit's bead, so that each `tuid` of the file is its own. */
  readonly tuidPrefix: string;
  /** As `tmxDate` has it. */
  readonly creationdate: string | undefined;
  /** Where the header's is `*all*`. */
  readonly srclang?: string | undefined;
}

/**
 * The units of a pair as TMX 1.4 has them, one for each bead that has text on both sides, with its confidence and its
 * place in both inputs as properties.
 *
 * @param keeps whether a unit is to be written
 */
export function* tmxUnits(
  bitext: Bitext,
  { tuidPrefix, creationdate, srclang }: UnitAttributes,
  keeps: (unit: TranslationUnit) => boolean = () => true,
): Iterable<string> {
  const prefix = attributeValue(tuidPrefix);
  const attributes = xmlAttributes({ creationdate, srclang });
  for (const [index, bead] of bitext.beads.entries()) {
    if (!isPair(bead)) continue;
    const unit = translationUnit(bitext, bead);
    if (keeps(unit)) yield element(bitext, unit, ` tuid="${prefix}${index + 1}"${attributes}`);
  }
}

function translationUnit({ source, target }: Bitext, bead: RecordBead): TranslationUnit {
  return {
    bead,
    source: joinSentences(source, bead.source),
    target: joinSentences(target, bead.target),
  };
}

function element(
  { source, target }: Bitext,
  { bead, ...texts }: TranslationUnit,
  attributes: string,
): string {
  // TMX 1.4b, segtype: `block` is for a segmentation that none of the other values names, as of several sentences.
  const several = bead.source.length > 1 || bead.target.length > 1;
  return `    <tu${attributes} segtype="${several ? "block" : "sentence"}">
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
