/** What is looked for, and what it is looked for in, are folded alike: what differs in the writing alone is the same. */
export type Fold = (text: string) => string;

/** A character with the marks that stand over and under it. */
const CLUSTER = /\P{M}\p{M}*/gsu;

/** Quotation marks, dashes and white space of many kinds, and the one that keyboards have. */
const TYPED: Readonly<Record<string, string>> = {
  "'": "‘’‚‛′",
  '"': "“”„‟″",
  "-": "‐‑‒–—―−",
  " ": "\t\n\r\u2028",
};

/**
 * Makes a fold: without regard to upper and lower case, full and half width and other forms of one character (NFKC,
 * Unicode Standard Annex #15), typographic and typed quotation marks and dashes, and traditional and simplified
 * characters.
 *
 * @param traditional characters, one UTF-16 unit each
 * @param simplified at the same places what is written for them
 */
export function foldWith(traditional: string, simplified: string): Fold {
  const other = new Uint16Array(0x1_0000);
  for (let i = 0; i < traditional.length; i++) other[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  for (const [typed, written] of Object.entries(TYPED)) {
    for (const character of written) other[character.charCodeAt(0)] = typed.charCodeAt(0);
  }
  return (text) => replaced(text.normalize("NFKC").toLowerCase(), other);
}

/** A stretch of a text by UTF-16 offsets, half-open. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where a text has what is looked for, in the text as it is written. None if nothing is looked for. */
export function spansOf(text: string, foldedTerm: string, fold: Fold): TextSpan[] {
  if (foldedTerm === "") return [];
  const { folded, offsets } = withOffsets(text, fold);
  const spans: TextSpan[] = [];
  for (let at = folded.indexOf(foldedTerm); at >= 0; ) {
    const end = at + foldedTerm.length;
    spans.push({ start: offsets[at]!.start, end: offsets[end - 1]!.end });
    at = folded.indexOf(foldedTerm, end);
  }
  return spans;
}

/** A folded text, and of each of its UTF-16 units where it comes from. */
function withOffsets(text: string, fold: Fold): { folded: string; offsets: TextSpan[] } {
  let folded = "";
  const offsets: TextSpan[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const piece = fold(cluster);
    folded += piece;
    const from = { start: index, end: index + cluster.length };
    for (let unit = 0; unit < piece.length; unit++) offsets.push(from);
  }
  return { folded, offsets };
}

/** A text with the units replaced that are written otherwise; most texts stay the string that they are. */
function replaced(text: string, other: Uint16Array): string {
  let made = "";
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = other[text.charCodeAt(i)]!;
    if (unit === 0) continue;
    made += text.slice(done, i) + String.fromCharCode(unit);
    done = i + 1;
  }
  return done === 0 ? text : made + text.slice(done);
}
