import { type Quotation, quotationsOf } from "./quotation.js";
import { isWordUnit } from "./word-unit.js";

/** What a sentence shows besides its words: its length and the marks that translations tend to keep. */
export interface Surface extends Quotation {
  /** Characters that are not white space. */
  readonly length: number;
  readonly asks: boolean;
  readonly exclaims: boolean;
  readonly bracketed: boolean;
  /** Has an ellipsis. */
  readonly trails: boolean;
  /** Starts with an opening quotation mark; ends with a closing one. */
  readonly opensQuote: boolean;
  readonly closesQuote: boolean;
  /** Ends with a question mark, quotation marks aside. */
  readonly endsAsking: boolean;
  /** Ends with a colon. */
  readonly announces: boolean;
}

const OPENING_QUOTES = "“‘「『\"'";
const CLOSING_QUOTES = "”’」』\"″'";
const COLONS = ":：";
/** What `\s` matches, which is asked too often for a pattern. */
const WHITE_SPACE = new Set(
  "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
);
/** A question mark at the end, whatever exclamation and quotation marks follow it. */
const ASKING_END = /[?？][!！]*["'”’」』″]*$/u;

/** Reads the surface of consecutive sentences; Chinese and English marks are treated alike. */
export function surfacesOf(sentences: readonly string[]): Surface[] {
  const quotations = quotationsOf(sentences);
  return sentences.map((sentence, i) => surfaceOf(sentence.trim(), quotations[i]!));
}

function surfaceOf(text: string, quotation: Quotation): Surface {
  let [length, asks, exclaims, bracketed, trails] = [0, false, false, false, false];
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    if (isWordUnit(unit)) {
      length++;
      continue;
    }
    const mark = text[k]!;
    if (WHITE_SPACE.has(mark)) continue;
    length++;
    if (mark === "?" || mark === "？") asks = true;
    else if (mark === "!" || mark === "！") exclaims = true;
    else if (mark === "(" || mark === "（") bracketed = true;
    else if (mark === "…") trails = true;
    else if (mark === "." && (text.startsWith("...", k) || text.startsWith(". . .", k))) trails = true;
  }
  const last = text.at(-1) ?? " ";
  return {
    // One by one: an object that starts with another's fields is slow to make.
    endsInside: quotation.endsInside,
    opened: quotation.opened,
    spoken: quotation.spoken,
    narrated: quotation.narrated,
    length: Math.max(1, length),
    asks,
    exclaims,
    bracketed,
    trails,
    opensQuote: text !== "" && OPENING_QUOTES.includes(text[0]!),
    closesQuote: CLOSING_QUOTES.includes(last),
    endsAsking: asks && ASKING_END.test(text),
    announces: COLONS.includes(last),
  };
}
