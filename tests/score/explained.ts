import { MAX_SHARE } from "../../src/kernel/constants.js";
import type { Band } from "../../src/score/band.js";
import type { Links } from "../../src/score/links.js";
import { LOG_NULL_SHARE } from "../../src/score/translation-support.js";
import type { WordTable } from "../../src/score/word-table.js";
import { ratioOf } from "./ratio-of.js";

/** λ, the share of words that stand without counterpart. */
const NULL_SHARE = Math.exp(LOG_NULL_SHARE);

/** Indexes of sentences: the first, and the one after the last. */
export type Range = readonly [number, number];

/** The types of the words of some sentences. */
export function typesOf({ type, start }: WordTable, [from, to]: Range): Uint32Array {
  return type.slice(start[from]!, start[to]!);
}

/** The weight of the words of some sentences as content. */
export function contentOf(words: WordTable, sentences: Range): number {
  return typesOf(words, sentences).reduce((sum, type) => sum + words.content[type]!, 0);
}

/** How many times likelier a type is where another stands; 0 if they are not linked. */
export function ratioBetween({ start, other, strength }: Links, from: number, to: number): number {
  const at = other.subarray(start[from]!, start[from + 1]!).indexOf(to);
  return at < 0 ? 0 : ratioOf(strength[start[from]! + at]!);
}

/** Σ v · log λ + w · log(1 + (1−λ)/λ · max r / (|span|^.6 · 12^.4)), word by word. */
export function supportByFormula(
  spans: WordTable,
  words: WordTable,
  links: Links,
  span: Range,
  explained: Range,
): number {
  const given = typesOf(spans, span);
  let sum = 0;
  for (const type of typesOf(words, explained)) {
    const evidence = Math.max(0, ...Array.from(given, (from) => ratioBetween(links, from, type)));
    const dilution = Math.max(given.length, 1) ** 0.6 * 12 ** 0.4;
    const gain = Math.log(1 + ((1 - NULL_SHARE) / NULL_SHARE) * (evidence / dilution));
    sum += words.content[type]! * Math.log(NULL_SHARE) + words.evidence[type]! * gain;
  }
  return sum;
}

/** How much better than not at all a sentence is explained by a span, in nats per word. */
export function shareByFormula(
  spans: WordTable,
  words: WordTable,
  links: Links,
  span: Range,
  sentence: number,
): number {
  const explained: Range = [sentence, sentence + 1];
  const content = contentOf(words, explained);
  const support = supportByFormula(spans, words, links, span, explained);
  return (support - content * LOG_NULL_SHARE) / Math.max(content, 1);
}

/** Each cell of a band. */
export function* cellsIn({ low, high }: Band): Generator<readonly [number, number]> {
  for (let i = 0; i < low.length; i++) for (let j = low[i]!; j <= high[i]!; j++) yield [i, j];
}

/** Whether a cell is in a band. */
export function isIn({ low, high }: Band, row: number, column: number): boolean {
  return row >= 0 && row < low.length && column >= low[row]! && column <= high[row]!;
}

/** Each sentence with all of the other side that the band lets it meet. */
export function* pairsIn({ low, high }: Band): Generator<readonly [number, number]> {
  for (let given = 0; given + 1 < low.length; given++)
    for (let k = low[given]!; k < high[given + 1]!; k++) yield [given, k];
}

/** How well the best sentence that the band lets it meet explains each, up to the most. */
export function bestByFormula(spans: WordTable, words: WordTable, links: Links, band: Band): Float64Array {
  const best = new Float64Array(words.start.length - 1);
  for (const [given, k] of pairsIn(band)) {
    const share = shareByFormula(spans, words, links, [given, given + 1], k);
    best[k] = Math.max(best[k]!, Math.min(MAX_SHARE, share));
  }
  return best;
}
