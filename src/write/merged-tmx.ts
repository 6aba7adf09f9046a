import type { Bitext, Language } from "../record/bitext.js";
import type { WriteOptions } from "./format.js";
import { languageTag } from "./language-tag.js";
import { TMX_END, tmxDate, tmxStart } from "./tmx-frame.js";
import { tmxUnits } from "./tmx-units.js";
import type { UnitFilter } from "./unit-filter.js";

/** A pair that goes into a merged memory. */
export interface MergedPair {
  /** Unique among the pairs. */
  readonly id: string;
  readonly bitext: Bitext;
  /** When its texts were made; its units have no date if missing. */
  readonly date?: Date;
}

/** What has to be known of all pairs before the first is written; `date` is the latest of theirs. */
export interface MergedHeader extends WriteOptions {
  /** The signatures of all pairs. */
  readonly signatures: ReadonlySet<string>;
  /** The languages of all sources. */
  readonly sourceLanguages: ReadonlySet<Language>;
}

/** What a `tuid` cannot hold: white space (TMX 1.4b), what XML cannot write, and the sign that stands for them. */
const NOT_IN_TUID = /[\s\p{Cc}\uFFFE\uFFFF%]/gu;

/**
 * One translation memory over many pairs, as TMX 1.4, in chunks: the units of each pair in the order of its beads,
 * pair after pair. A pair is asked for when the units of those before it are written, and not kept: memory does not
 * grow with their number.
 *
 * A `tuid` is the pair's id, percent-encoded where it has white space, and the bead's 1-based number in the record:
 * `chapter-1:42`. The header's `srclang` is the language of all sources, or `*all*` if they differ; then each unit
 * says its own.
 *
 * @param filter decides which units are kept, and counts them
 */
export function* mergedTmx(
  pairs: Iterable<MergedPair>,
  header: MergedHeader,
  filter: UnitFilter,
): Iterable<string> {
  const languages = [...header.sourceLanguages];
  const srclang = languages.length === 1 ? languageTag(languages[0]!) : "*all*";
  yield tmxStart({
    version: header.version,
    srclang,
    date: header.date && tmxDate(header.date),
    properties: [...header.signatures].map((signature) => ["x-signature", signature]),
  });
  for (const pair of pairs) yield* unitsOf(pair, srclang, filter);
  yield TMX_END;
}

function unitsOf({ id, bitext, date }: MergedPair, srclang: string, filter: UnitFilter): Iterable<string> {
  const language = languageTag(bitext.source.language);
  const attributes = {
    tuidPrefix: `${id.replace(NOT_IN_TUID, encodeURIComponent)}:`,
    creationdate: date && tmxDate(date),
    srclang: language === srclang ? undefined : language,
  };
  return tmxUnits(bitext, attributes, (unit) => filter.keeps(unit, bitext));
}
