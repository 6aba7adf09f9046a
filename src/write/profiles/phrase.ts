import { USUAL_TAGS } from "../language-tag.js";
import { GIGABYTE, NONE, type TmxProfile } from "./profile.js";

/**
 * Phrase TMS. A memory has one source language and one translation of a source in each other. Dates are properties of
 * the target, in milliseconds since 1970; authors are its own users, so none is named.
 */
export const phrase: TmxProfile = {
  tool: "Phrase",
  tags: USUAL_TAGS,
  doctype: false,
  adminlang: "en",
  headerProperties: false,
  changes: false,
  unitProperties: NONE,
  targetProperties: (date) => {
    if (date === undefined) return [];
    const time = String(date.getTime());
    return [
      ["created_at", time],
      ["modified_at", time],
    ];
  },
  limits: { fileSize: GIGABYTE, languages: "source", oneTranslation: true },
};
