import { isWordUnit } from "./word-unit.js";

/** A quotation left open for this many sentences was not one: its closing mark is missing. */
const LONGEST_QUOTATION = 15;

type Mark = "open" | "close" | "either";
/** Nested quotations use another kind of mark; only the outermost kind counts. */
type Kind = "double" | "single";

const MARKS: Readonly<Record<string, readonly [Kind, Mark]>> = {
  "“": ["double", "open"],
  "”": ["double", "close"],
  "″": ["double", "close"],
  "「": ["double", "open"],
  "」": ["double", "close"],
  '"': ["double", "either"],
  "＂": ["double", "either"],
  "‘": ["single", "open"],
  "’": ["single", "close"],
  "『": ["single", "open"],
  "』": ["single", "close"],
  "'": ["single", "either"],
};
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{（—–\-“‘「『:：,，]/u;

/** A sentence's place in quoted speech. */
export interface Quotation {
  /** Speech goes on in the next sentence. */
  readonly endsInside: boolean;
  /** How many quotations it opens. */
  readonly opened: number;
  /** How many of its letters and digits stand inside quotation marks, and outside. */
  readonly spoken: number;
  readonly narrated: number;
}

/** Follows quotation marks through consecutive sentences, curly, corner and straight ones. */
export function quotationsOf(sentences: readonly string[]): Quotation[] {
  let inside: Kind | undefined;
  let age = 0;
  return sentences.map((text) => {
    if (inside !== undefined && ++age > LONGEST_QUOTATION) inside = undefined;
    let opened = 0;
    let spoken = 0;
    let narrated = 0;
    for (let k = 0; k < text.length; k++) {
      const isWord = isWordUnit(text.charCodeAt(k));
      const mark = isWord ? undefined : MARKS[text[k]!];
      if (mark === undefined || isApostrophe(text, k)) {
        if (!isWord && !LETTER.test(text[k]!)) continue;
        if (inside === undefined) narrated++;
        else spoken++;
        continue;
      }
      const [kind, direction] = mark;
      if (inside === undefined && opens(text, k, direction)) {
        inside = kind;
        age = 0;
        opened++;
      } else if (inside === kind && !(direction !== "close" && opens(text, k, direction))) inside = undefined;
    }
    return { endsInside: inside !== undefined, opened, spoken, narrated };
  });
}

/** A single mark between letters, or one that starts a clipped word or ends a possessive, quotes nothing. */
function isApostrophe(text: string, at: number): boolean {
  if (text[at] !== "'" && text[at] !== "’") return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  return LETTER.test(before) && (LETTER.test(after) || (/s/i.test(before) && after === " "));
}

function opens(text: string, at: number, direction: Mark): boolean {
  if (direction !== "either") return direction === "open";
  const before = text[at - 1];
  const after = text[at + 1];
  return after !== undefined && !/\s/.test(after) && (before === undefined || BEFORE_OPENING.test(before));
}
