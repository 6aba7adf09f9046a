import type { Bitext, RecordBead } from "../record/bitext.js";
import { joinSentences } from "../record/join.js";
import { isPair } from "../record/pairs.js";
import { attributeValue, xmlAttributes, xmlText } from "../xml.js";
import type { PairTags } from "./language-tag.js";
import { placeText } from "./place.js";
import type { Property, TmxProfile } from "./profiles/profile.js";
import { tmxDate, tmxProperties } from "./tmx-frame.js";

/** A bead that has text on both sides, with its text. */
export interface TranslationUnit {
  readonly bead: RecordBead;
  /** The bead's 1-based number in the record. */
  readonly number: number;
  readonly source: string;
  readonly target: string;
}

/** What the units of a pair have in common. */
export interface UnitFrame {
  readonly tags: PairTags;
  /** What stands before a unit's number, so that each `tuid` of the file is its own. */
  readonly tuidPrefix: string;
  readonly date: Date | undefined;
  /** Where the header's is `*all*`. */
  readonly srclang?: string | undefined;
}

/** The units of a pair, in the order of its beads: one for each bead that has text on both sides. */
export function* translationUnits({ source, target, beads }: Bitext): Iterable<TranslationUnit> {
  for (const [index, bead] of beads.entries()) {
    if (!isPair(bead)) continue;
    yield {
      bead,
      number: index + 1,
      source: joinSentences(source, bead.source),
      target: joinSentences(target, bead.target),
    };
  }
}

/**
 * The units of a pair as TMX 1.4 has them.
 *
 * @param keeps whether a unit is to be written
 */
export function* tmxUnits(
  bitext: Bitext,
  { tags, tuidPrefix, date, srclang }: UnitFrame,
  profile: TmxProfile,
  keeps: (unit: TranslationUnit) => boolean,
): Iterable<string> {
  const prefix = attributeValue(tuidPrefix);
  const attributes = commonAttributes(date, srclang, profile);
  const targetProperties = tmxProperties(profile.targetProperties(date), "        ");
  for (const unit of translationUnits(bitext)) {
    if (!keeps(unit)) continue;
    const { bead, number, source, target } = unit;
    const properties = tmxProperties(unitProperties(bitext, bead, profile), "      ");
    const variants = variant(tags.source, source, "") + variant(tags.target, target, targetProperties);
    yield `    <tu tuid="${prefix}${number}"${attributes} segtype="${segtype(bead)}">
${properties}${variants}    </tu>
`;
  }
}

function commonAttributes(date: Date | undefined, srclang: string | undefined, profile: TmxProfile): string {
  const { author, changes } = profile;
  const creationdate = date && tmxDate(date);
  const changedate = changes ? creationdate : undefined;
  return xmlAttributes({ creationdate, creationid: author, changedate, changeid: author, srclang });
}

// TMX 1.4b, segtype: `block` is for a segmentation that none of the other values names, as of several sentences.
function segtype({ source, target }: RecordBead): string {
  return source.length > 1 || target.length > 1 ? "block" : "sentence";
}

function unitProperties(
  { source, target }: Bitext,
  bead: RecordBead,
  profile: TmxProfile,
): readonly Property[] {
  return profile.unitProperties({
    confidence: bead.confidence,
    ...(bead.verdict && { verdict: bead.verdict }),
    sourcePlace: placeText(source, bead.source),
    targetPlace: placeText(target, bead.target),
    document: source.path,
  });
}

function variant(tag: string, text: string, properties: string): string {
  return `      <tuv xml:lang="${tag}">
${properties}        <seg>${xmlText(text)}</seg>
      </tuv>
`;
}
