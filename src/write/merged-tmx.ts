import type { Bitext, Language } from "../record/bitext.js";
import type { WriteOptions } from "./format.js";
import { languageTags } from "./language-tag.js";
import { profileNamed } from "./profiles/index.js";
import type { TmxProfile } from "./profiles/profile.js";
import { TMX_END, tmxStart, withinSize } from "./tmx-frame.js";
import { tmxUnits } from "./tmx-units.js";
import type { UnitFilter } from "./unit-filter.js";
import { variantTag } from "./variant.js";

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
 * says its own. For a tool that takes one source language it is that of the first pair, and the filter leaves out others.
 *
 * @param filter decides which units are kept, and counts them; of the same profile as the header
 * @throws InputFailure if a variant is of another language than a side, or the file larger than the profile's tool takes
 */
export function mergedTmx(
  pairs: Iterable<MergedPair>,
  header: MergedHeader,
  filter: UnitFilter,
): Iterable<string> {
  return withinSize(memory(pairs, header, filter), profileNamed(header.profile));
}

function* memory(pairs: Iterable<MergedPair>, header: MergedHeader, filter: UnitFilter): Iterable<string> {
  const { version, date, signatures } = header;
  const profile = profileNamed(header.profile);
  const srclang = commonSource(header, profile);
  const properties = [...signatures].map((signature) => ["x-signature", signature] as const);
  yield tmxStart({ version, srclang, date, properties }, profile);
  for (const { id, bitext, date } of pairs) {
    const tags = languageTags(bitext, header, profile.tags);
    const frame = {
      tags,
      tuidPrefix: `${id.replace(NOT_IN_TUID, encodeURIComponent)}:`,
      date,
      srclang: tags.source === srclang ? undefined : tags.source,
    };
    filter.begin(tags);
    yield* tmxUnits(bitext, frame, profile, (unit) => filter.keeps(unit, bitext));
  }
  yield TMX_END;
}

function commonSource(
  { sourceLanguages, sourceVariant }: MergedHeader,
  { tags, limits }: TmxProfile,
): string {
  if (sourceVariant !== undefined) return variantTag(sourceVariant, "--source-variant");
  const sources = [...sourceLanguages].map((language) => tags[language]);
  return sources.length === 1 || (limits !== undefined && limits.languages !== "any") ? sources[0]! : "*all*";
}
