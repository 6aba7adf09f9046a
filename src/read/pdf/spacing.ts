import { WIDE_GAP } from "./lines.js";

// Characters that Chinese sets without spaces around them, letters and punctuation.
const HAN = "\\p{sc=Han}\\p{sc=Bopomofo}";
const WIDE_PUNCTUATION =
  "\\u3001-\\u303f\\ufe30-\\ufe4f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65";
const WIDE = `${HAN}${WIDE_PUNCTUATION}`;
// Quotation marks and dashes of either script: what stands beyond them decides.
const SHARED = "“”‘’—…·";
const BETWEEN_WIDE = new RegExp(`(?<=[${WIDE}][${SHARED}]*) (?=[${SHARED}]*[${WIDE}])`, "gu");
const BESIDE_PUNCTUATION = new RegExp(`(?<=[${WIDE_PUNCTUATION}]) | (?=[${WIDE_PUNCTUATION}])`, "gu");
const INSIDE_QUOTES = new RegExp(`(?<=[“‘]) (?=[${WIDE}])|(?<=[${WIDE}]) (?=[”’])`, "gu");
const MIXED = new RegExp(`(?<=[${HAN}])( ?)(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])( ?)(?=[${HAN}])`, "gu");
const MIXED_SPACE = new RegExp(`(?<=[${HAN}]) (?=[A-Za-z0-9])|(?<=[A-Za-z0-9%]) (?=[${HAN}])`, "gu");
// Programs that set a gap between Chinese and Latin set it everywhere, authors who type spaces forget some.
// Full lines squeeze a few away.
const TYPED_SHARE = 0.15;

/**
 * Whether the gaps between Chinese and Latin characters in a document are the setting's rather than the author's
 * spaces, as nearly every place has one where the program makes them.
 */
export function setsMixedGaps(texts: readonly string[]): boolean {
  const gaps = texts.flatMap((text) => [...text.matchAll(MIXED)].map(([gap]) => gap));
  return gaps.filter((gap) => gap === "").length <= TYPED_SHARE * gaps.length;
}

/**
 * A line's text without the spaces that only its setting made: between Chinese characters that are set apart to fill
 * the line, beside full-width punctuation and, if the document sets gaps there, between Chinese and Latin characters.
 */
export function withoutSetSpaces(text: string, mixedGaps: boolean): string {
  const plain = text.replace(BETWEEN_WIDE, "").replace(BESIDE_PUNCTUATION, "").replace(INSIDE_QUOTES, "");
  return (mixedGaps ? plain.replace(MIXED_SPACE, "") : plain).replaceAll(WIDE_GAP, " ");
}
