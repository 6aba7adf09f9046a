import type { GoldDocument } from "../../bench/gold.js";
import { type MeasuredPair, measurePair, type SideText } from "../../src/align/sentences.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { matchedForm } from "../../src/score/matched-form.js";
import { goldPath, type PathArc } from "./path-arc.js";

/** A gold document, measured for the first search. Chinese is the rows, whichever side it is. */
export interface MeasuredText {
  readonly document: GoldDocument;
  /** Whether Chinese is the document's target. */
  readonly isExchanged: boolean;
  readonly pair: MeasuredPair;
  readonly gold: readonly PathArc[];
}

/** Measures a document. */
export function measureText(document: GoldDocument, lexicon: Lexicon): MeasuredText {
  const isExchanged = !isChinese(document.source);
  const { source, target, beads } = isExchanged ? exchangeSides(document) : document;
  const pair = measurePair(withoutParagraphs(source), withoutParagraphs(target), lexicon);
  return { document, isExchanged, pair, gold: goldPath(beads) };
}

/** A bead with its sides exchanged. */
export function exchange<Side>({ source, target }: { source: Side; target: Side }): {
  source: Side;
  target: Side;
} {
  return { source: target, target: source };
}

function exchangeSides({ id, source, target, beads }: GoldDocument): GoldDocument {
  return { id, source: target, target: source, beads: beads.map(exchange) };
}

function isChinese(sentences: readonly string[]): boolean {
  return /\p{Script=Han}/u.test(sentences.slice(0, 5).join(""));
}

function withoutParagraphs(sentences: readonly string[]): SideText {
  return { sentences: sentences.map(matchedForm), startsParagraph: new Uint8Array(sentences.length) };
}
