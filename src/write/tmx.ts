import type { Bitext } from "../record/bitext.js";
import type { TextFormat, WriteOptions } from "./format.js";
import { languageTag } from "./language-tag.js";
import { TMX_END, tmxDate, tmxStart } from "./tmx-frame.js";
import { tmxUnits } from "./tmx-units.js";

/**
 * Translation Memory eXchange 1.4: a unit for each bead that has text on both sides; what has no counterpart is in
 * the record and the report. A unit's `tuid` is its bead's 1-based number in the record.
 */
export const tmx: TextFormat = { name: "tmx", extensions: [".tmx"], holdsWords: false, write };

function* write(bitext: Bitext, options: WriteOptions): Iterable<string> {
  const { source, target, signature } = bitext;
  const date = options.date && tmxDate(options.date);
  yield tmxStart({
    version: options.version,
    srclang: languageTag(source.language),
    date,
    properties: [
      ["x-signature", signature],
      ["x-source", source.path],
      ["x-target", target.path],
    ],
  });
  yield* tmxUnits(bitext, { tuidPrefix: "", creationdate: date });
  yield TMX_END;
}
