import { GIGABYTE, NONE, type TmxProfile } from "./profile.js";

/**
 * Trados Studio. A memory is of one pair of languages with their regions, and what is in others is not imported. A
 * segment has at most 2000 characters. User-defined fields that a memory does not know make a question, or have their
 * unit skipped; so only the fields of its own are written: that a unit comes from an alignment, and is translated.
 */
export const trados: TmxProfile = {
  tool: "Trados Studio",
  tags: { "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", en: "en-US" },
  doctype: false,
  adminlang: "en-US",
  headerProperties: false,
  author: "duiqi",
  // By the date of change an import "keeps the most recent" of two units.
  changes: true,
  unitProperties: () => [
    ["x-Origin", "Alignment"],
    ["x-ConfirmationLevel", "Translated"],
  ],
  targetProperties: NONE,
  limits: { segmentLength: 2000, fileSize: GIGABYTE, languages: "both", oneTranslation: false },
};
