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
  /** Speech goes on from the sentence before. */
  readonly begunInside: boolean;
  /** Speech goes on in the next sentence. */
  readonly endsInside: boolean;
  /** Some of it is inside quotation marks. */
  readonly speaks: boolean;
}

/** Follows quotation marks through consecutive sentences, curly, corner and straight ones. */
export function quotationsOf(sentences: readonly string[]): Quotation[] {
  let inside: Kind | undefined;
  let age = 0;
  return sentences.map((text) => {
    if (inside !== undefined && ++age > LONGEST_QUOTATION) inside = undefined;
    const begunInside = inside !== undefined;
    let speaks = begunInside;
    for (let k = 0; k < text.length; k++) {
      const mark = MARKS[text[k]!];
      if (mark === undefined || isApostrophe(text, k)) continue;
      const [kind, direction] = mark;
      if (inside === undefined && opens(text, k, direction)) {
        inside = kind;
        age = 0;
        speaks = true;
      } else if (inside === kind && !(direction !== "close" && opens(text, k, direction))) inside = undefined;
    }
    return { begunInside, endsInside: inside !== undefined, speaks };
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
