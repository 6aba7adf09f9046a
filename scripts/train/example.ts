import type { GoldDocument } from "../../bench/gold.js";
import { measureAgain, measurePair, type SideText } from "../../src/align/sentences.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import type { Weights } from "../../src/score/weights.js";
import { bandNearGold, type GoldPath, goldPath } from "./gold-path.js";
import { type MeasuredLattice, measureLattice } from "./measured-lattice.js";

/** A document ready for training. */
export interface Example extends MeasuredLattice, GoldPath {
  readonly id: string;
}

/**
 * Measures a document. Chinese becomes the rows, whichever side it is.
 *
 * @param weights with them it is measured as for the second search, without as for the first
 */
export function exampleOf(document: GoldDocument, lexicon: Lexicon, weights?: Weights): Example {
  const { source, target, beads } = isChinese(document) ? document : exchangeSides(document);
  const first = measurePair(withoutParagraphs(source), withoutParagraphs(target), lexicon);
  const pair = weights === undefined ? first : measureAgain(first, lexicon, weights);
  const band = bandNearGold(beads, pair.band);
  const measured = measureLattice(source.length, target.length, band, pair.features);
  return { id: document.id, ...measured, ...goldPath(beads, measured) };
}

function isChinese({ source }: GoldDocument): boolean {
  return /\p{Script=Han}/u.test(source.slice(0, 5).join(""));
}

function exchangeSides({ id, source, target, beads }: GoldDocument): GoldDocument {
  const exchanged = beads.map((bead) => ({ source: bead.target, target: bead.source }));
  return { id, source: target, target: source, beads: exchanged };
}

function withoutParagraphs(sentences: readonly string[]): SideText {
  return { sentences, startsParagraph: new Uint8Array(sentences.length) };
}
