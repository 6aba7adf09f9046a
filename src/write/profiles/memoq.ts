import { USUAL_TAGS } from "../language-tag.js";
import { NONE, ownProperties, type TmxProfile } from "./profile.js";

/**
 * memoQ. It takes two languages of a file, by ISO codes of two letters with a region or without, and knows which units
 * were aligned, for its penalty on them, and from which document.
 */
export const memoq: TmxProfile = {
  tool: "memoQ",
  tags: USUAL_TAGS,
  doctype: true,
  adminlang: "en-us",
  headerProperties: true,
  author: "duiqi",
  changes: true,
  unitProperties: (facts) => [
    ["corrected", "no"],
    ["aligned", "yes"],
    ["x-document", facts.document],
    ...ownProperties(facts),
  ],
  targetProperties: NONE,
  limits: { languages: "both", oneTranslation: false },
};
