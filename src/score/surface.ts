import { type Quotation, quotationsOf } from "./quotation.js";

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

const OPENING_QUOTE = /^[“‘「『"']/u;
const ELLIPSIS = /…|\.\.\.|\. \. \./u;
const ASKING_END = /[?？][!！]*["'”’」』″]*$/u;
const CLOSING_QUOTE = /[”’」』"″']$/u;

/** Reads the surface of consecutive sentences; Chinese and English marks are treated alike. */
export function surfacesOf(sentences: readonly string[]): Surface[] {
  const quotations = quotationsOf(sentences);
  return sentences.map((sentence, i) => surfaceOf(sentence.trim(), quotations[i]!));
}

function surfaceOf(text: string, quotation: Quotation): Surface {
  return {
    ...quotation,
    length: Math.max(1, text.replace(/\s+/gu, "").length),
    asks: /[?？]/u.test(text),
    exclaims: /[!！]/u.test(text),
    bracketed: /[(（]/u.test(text),
    trails: ELLIPSIS.test(text),
    opensQuote: OPENING_QUOTE.test(text),
    closesQuote: CLOSING_QUOTE.test(text),
    endsAsking: ASKING_END.test(text),
    announces: /[:：]$/u.test(text),
  };
}
