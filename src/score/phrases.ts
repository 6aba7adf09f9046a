import { stemOf } from "../lexicon/english-stems.js";

/** A stretch of a text, in half-open UTF-16 offsets, that counts as one word. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly spelling: string;
}

/**
 * A Latin word, digits in a row, or any other character by itself. White space, hyphens, stops, apostrophes and
 * interpuncts are passed over: they come and go within one and the same term.
 */
const PIECE = /[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)*|\p{Nd}+|[^\s.'’·・•‧\-‐‑]/gu;
const LATIN = /^\p{Script=Latin}/u;

/** What phrases are compared by, in order: stems of Latin words, digits, other characters, all of half width. */
export function symbolsOf(text: string): string[] {
  return piecesOf(text).map(({ spelling }) => spelling);
}

function piecesOf(text: string): Token[] {
  return Array.from(text.matchAll(PIECE), ({ 0: piece, index: start }) => {
    const plain = piece.normalize("NFKC");
    return { start, end: start + piece.length, spelling: LATIN.test(plain) ? stemOf(plain) : plain };
  });
}

/** What may follow, by the next symbol, and what a phrase that ends here counts as. */
interface Branch {
  readonly next: Map<string, Branch>;
  spelling?: string;
}

/** Phrases to be found in texts: a trie of their symbols. */
export class Phrases {
  readonly #root: Branch = { next: new Map() };

  /** Adds a phrase by its symbols; `spelling` is the word that it counts as. */
  add(symbols: readonly string[], spelling: string): void {
    let branch = this.#root;
    for (const symbol of symbols) {
      const next = branch.next.get(symbol) ?? { next: new Map() };
      branch.next.set(symbol, next);
      branch = next;
    }
    branch.spelling = spelling;
  }

  /** The phrases in a text from left to right, of those that start together the longest; none over another. */
  findIn(text: string): Token[] {
    if (this.#root.next.size === 0) return [];
    const pieces = piecesOf(text);
    const found: Token[] = [];
    for (let k = 0; k < pieces.length; ) {
      const match = this.#longestAt(pieces, k);
      if (match !== undefined) {
        found.push({ start: pieces[k]!.start, end: pieces[match.next - 1]!.end, spelling: match.spelling });
      }
      k = match?.next ?? k + 1;
    }
    return found;
  }

  #longestAt(pieces: readonly Token[], first: number): { next: number; spelling: string } | undefined {
    let longest: { next: number; spelling: string } | undefined;
    let branch = this.#root.next.get(pieces[first]!.spelling);
    for (let next = first + 1; branch !== undefined; next++) {
      if (branch.spelling !== undefined) longest = { next, spelling: branch.spelling };
      branch = branch.next.get(pieces[next]?.spelling ?? "");
    }
    return longest;
  }
}

/**
 * Phrases and numbers of a text in one order, none over another: a number within a phrase is part of it, and where a
 * phrase would cut a number there is none (`三百壮士` is not in `五千三百壮士`).
 *
 * @param phrases ascending, none over another
 * @param numbers likewise
 */
export function joinTokens(phrases: readonly Token[], numbers: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let k = 0;
  for (const phrase of phrases) {
    while (k < numbers.length && numbers[k]!.end <= phrase.start) joined.push(numbers[k++]!);
    let after = k;
    while (after < numbers.length && numbers[after]!.start < phrase.end) after++;
    if (after > k && (numbers[k]!.start < phrase.start || numbers[after - 1]!.end > phrase.end)) continue;
    joined.push(phrase);
    k = after;
  }
  return joined.concat(numbers.slice(k));
}
