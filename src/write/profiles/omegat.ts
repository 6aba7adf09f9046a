import { USUAL_TAGS } from "../language-tag.js";
import { NONE, ownProperties, type TmxProfile } from "./profile.js";

/**
 * OmegaT. It knows languages of two letters with a region of two letters or without, takes either side of a unit for
 * the source, and segments a memory anew unless its `segtype` is `sentence`.
 */
export const omegat: TmxProfile = {
  tool: "OmegaT",
  tags: USUAL_TAGS,
  doctype: true,
  adminlang: "en",
  headerProperties: true,
  author: "duiqi",
  changes: true,
  unitProperties: ownProperties,
  targetProperties: NONE,
  limits: { languages: "any", oneTranslation: false },
};
