import { USUAL_TAGS } from "../language-tag.js";
import { NONE, ownProperties, type TmxProfile } from "./profile.js";

/** TMX 1.4 as its specification has it, for no tool in particular: nothing is left out. */
export const plain: TmxProfile = {
  tool: "TMX",
  tags: USUAL_TAGS,
  doctype: true,
  adminlang: "en",
  headerProperties: true,
  changes: false,
  unitProperties: ownProperties,
  targetProperties: NONE,
};
