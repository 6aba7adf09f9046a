import type { Language } from "../read/document.js";
import type { GapLevel, Severity } from "./gap.js";

/** Below this many letters and digits of Chinese, or words of English, a lost sentence is an interjection or a label. */
const LEAST_CONTENT = { zh: 4, en: 2 };

/** A gap that is likelier wrong than right must not fail a build. */
const LEAST_CONFIDENCE = 0.5;

/**
 * How much a gap weighs. A paragraph is an error unless it holds neither letter nor digit (a row of asterisks); a
 * sentence is a warning, too, when it says little or when it is likelier translated than not.
 */
export function severityOf(level: GapLevel, text: string, language: Language, confidence: number): Severity {
  const content = contentOf(text, language);
  if (level === "paragraph") return content > 0 ? "error" : "warning";
  const least = language === "en" ? LEAST_CONTENT.en : LEAST_CONTENT.zh;
  return content < least || confidence < LEAST_CONFIDENCE ? "warning" : "error";
}

/** Words of English; letters and digits of Chinese. */
function contentOf(text: string, language: Language): number {
  const unit = language === "en" ? /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu : /[\p{L}\p{N}]/gu;
  return text.match(unit)?.length ?? 0;
}
