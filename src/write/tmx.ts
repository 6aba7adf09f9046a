import type { Bitext } from "../record/bitext.js";
import type { TextFormat, WriteOptions, WriteSettings } from "./format.js";
import { languageTags } from "./language-tag.js";
import { type LeftOut, reasonMessage } from "./left-out.js";
import { placeText } from "./place.js";
import { profileNamed } from "./profiles/index.js";
import { TMX_END, tmxStart, withinSize } from "./tmx-frame.js";
import { tmxUnits, translationUnits } from "./tmx-units.js";
import { UnitFilter } from "./unit-filter.js";

/**
 * Translation Memory eXchange 1.4: a unit for each bead that has text on both sides, unless the profile's tool would
 * not take it; what has no counterpart is in the record and the report. A unit's `tuid` is its bead's 1-based number
 * in the record.
 */
export const tmx: TextFormat = {
  name: "tmx",
  extensions: [".tmx"],
  holdsWords: false,
  tagsLanguages: true,
  followsProfile: true,
  write: (bitext, options) => withinSize(memory(bitext, options), profileNamed(options.profile)),
  leavesOut,
};

function* memory(bitext: Bitext, options: WriteOptions): Iterable<string> {
  const { source, target, signature } = bitext;
  const { version, date } = options;
  const profile = profileNamed(options.profile);
  const tags = languageTags(bitext, options, profile.tags);
  const properties = [
    ["x-signature", signature],
    ["x-source", source.path],
    ["x-target", target.path],
  ] as const;
  yield tmxStart({ version, srclang: tags.source, date, properties }, profile);
  const filter = filterOf(options);
  yield* tmxUnits(bitext, { tags, tuidPrefix: "", date }, profile, (unit) => filter.keeps(unit, bitext));
  yield TMX_END;
}

function* leavesOut(bitext: Bitext, options: WriteOptions): Iterable<LeftOut> {
  const filter = filterOf(options);
  const profile = profileNamed(options.profile);
  for (const unit of translationUnits(bitext)) {
    const reason = filter.reasonAgainst(unit, bitext);
    if (reason === undefined) continue;
    const source = placeText(bitext.source, unit.bead.source);
    const target = placeText(bitext.target, unit.bead.target);
    yield { reason, message: reasonMessage(reason, profile), source, target };
  }
}

/** What decides for both, each time anew. */
function filterOf({ profile }: WriteSettings): UnitFilter {
  return new UnitFilter({ profile, dedupe: false, minConfidence: 0 });
}
