import type { AlignerData } from "../../src/align/aligner-data.js";
import { posteriorsOf } from "../../src/align/posteriors.js";
import { latticeOf } from "../../src/align/search.js";
import { measureAgain } from "../../src/align/sentences.js";
import type { Prices, Weights } from "../../src/score/weights.js";
import type { CompactLattice } from "./compact-lattice.js";
import type { GoldText } from "./gold-texts.js";
import { learnWeights } from "./learn.js";
import { measureText } from "./measured-text.js";
import { prune, pruneCloser } from "./prune.js";
import { startWeights } from "./start.js";
import { trainingVariants } from "./variants.js";

/**
 * Prices of beads in decoding; tuned on MAC-Dev and the academic set, complete and with gaps, each document left out.
 * The higher price of nulls makes false gaps fewer.
 */
const PRICES: Prices = { pair: 0.42, null: 0.52 };

/** The lattices of a variant of a document, for each search. */
export interface Example {
  /** The document's. */
  readonly name: string;
  readonly first: CompactLattice;
  readonly second: CompactLattice;
  readonly third: CompactLattice;
}

/** Weights, and what they were learned from. */
export interface Training {
  readonly weights: Weights;
  readonly examples: readonly Example[];
}

/** What is learned with: the lexicon, and what words say of having been left out. */
export type LearningData = Pick<AlignerData, "lexicon" | "losses">;

/**
 * Learns the weights of the first search, then those of the second on what the first finds, and so on.
 *
 * @param zeroed indexes of features whose weights are to be 0
 */
export function train(
  texts: readonly GoldText[],
  { lexicon, losses }: LearningData,
  zeroed: ReadonlySet<number>,
): Training {
  const start = startWeights(zeroed);
  const measured = texts.flatMap((text) =>
    trainingVariants(text).map((variant) => ({ name: text.name, ...measureText(variant, lexicon) })),
  );
  const firsts = measured.map(({ pair, gold }) => prune(pair, gold, start));
  const first = learnWeights(firsts, start, zeroed);
  const known: Weights = { first, second: first, third: first, prices: PRICES };
  const again = measured.map(({ pair, gold }) => ({ pair: measureAgain(pair, lexicon, known), gold }));
  const seconds = again.map(({ pair, gold }) => prune(pair, gold, first));
  const second = learnWeights(seconds, first, zeroed);
  const thirds = again.map(({ pair, gold }) =>
    pruneCloser(pair, gold, posteriorsOf(latticeOf(pair, second)), losses),
  );
  const third = learnWeights(thirds, second, zeroed);
  const examples = measured.map(({ name }, k) => {
    return { name, first: firsts[k]!, second: seconds[k]!, third: thirds[k]! };
  });
  return { weights: { first, second, third, prices: PRICES }, examples };
}

/** Learns the weights of all searches from examples that have been measured; see `train`. */
export function learnPasses(examples: readonly Example[], zeroed: ReadonlySet<number>): Weights {
  const lattices = (search: "first" | "second" | "third") => examples.map((example) => example[search]);
  const first = learnWeights(lattices("first"), startWeights(zeroed), zeroed);
  const second = learnWeights(lattices("second"), first, zeroed);
  const third = learnWeights(lattices("third"), second, zeroed);
  return { first, second, third, prices: PRICES };
}
