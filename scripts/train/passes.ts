import { measureAgain } from "../../src/align/sentences.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import type { Prices, Weights } from "../../src/score/weights.js";
import type { CompactLattice } from "./compact-lattice.js";
import type { GoldText } from "./gold-texts.js";
import { learnWeights } from "./learn.js";
import { measureText } from "./measured-text.js";
import { prune } from "./prune.js";
import { startWeights } from "./start.js";
import { trainingVariants } from "./variants.js";

/**
 * Prices of beads in decoding; tuned on MAC-Dev and the academic set, complete and with gaps, each document left out.
 * The higher price of nulls makes false gaps fewer.
 */
const PRICES: Prices = { pair: 0.42, null: 0.52 };

/** The lattices of a variant of a document, for the first and for the second search. */
export interface Example {
  /** The document's. */
  readonly name: string;
  readonly first: CompactLattice;
  readonly second: CompactLattice;
}

/** Weights, and what they were learned from. */
export interface Training {
  readonly weights: Weights;
  readonly examples: readonly Example[];
}

/**
 * Learns the weights of the first search, then those of the second on what the first finds.
 *
 * @param zeroed indexes of features whose weights are to be 0
 */
export function train(texts: readonly GoldText[], lexicon: Lexicon, zeroed: ReadonlySet<number>): Training {
  const start = startWeights(zeroed);
  const measured = texts.flatMap((text) =>
    trainingVariants(text).map((variant) => ({ name: text.name, ...measureText(variant, lexicon) })),
  );
  const firsts = measured.map(({ pair, gold }) => prune(pair, gold, start));
  const first = learnWeights(firsts, start, zeroed);
  const known: Weights = { first, second: first, prices: PRICES };
  const seconds = measured.map(({ pair, gold }) => prune(measureAgain(pair, lexicon, known), gold, first));
  const second = learnWeights(seconds, first, zeroed);
  const examples = measured.map(({ name }, k) => ({ name, first: firsts[k]!, second: seconds[k]! }));
  return { weights: { ...known, second }, examples };
}

/** Learns the weights of both searches from examples that have been measured; see `train`. */
export function learnPasses(examples: readonly Example[], zeroed: ReadonlySet<number>): Weights {
  const firsts = examples.map((example) => example.first);
  const seconds = examples.map((example) => example.second);
  const first = learnWeights(firsts, startWeights(zeroed), zeroed);
  return { first, second: learnWeights(seconds, first, zeroed), prices: PRICES };
}
