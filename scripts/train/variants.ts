import { createHash } from "node:crypto";
import type { GoldDocument } from "../../bench/gold.js";
import { pieces } from "../../bench/pieces.js";
import { seededRandom } from "../../bench/seeded-random.js";
import { type DeletionRates, withDeletions } from "./documents.js";
import type { GoldText } from "./gold-texts.js";

export const SEED = 20211;

const COMPLETE: DeletionRates = { omitted: 0, added: 0, runs: 0, foreign: 0 };
/** As badly cut as the sets with gaps. */
const BADLY_CUT: readonly DeletionRates[] = [
  { omitted: 0.08, added: 0.05, runs: 1, foreign: 0.005 },
  { omitted: 0.05, added: 0.08, runs: 1, foreign: 0.005 },
];
/** A few sentences are missing. */
const CUT: readonly DeletionRates[] = [
  { omitted: 0.02, added: 0.01, runs: 0, foreign: 0.015 },
  { omitted: 0.01, added: 0.02, runs: 0, foreign: 0 },
];
/** To learn from, each drawn anew; docs/decisions/0046 says what more draws bring. */
const TRAINING = [COMPLETE, ...BADLY_CUT, ...CUT, COMPLETE, ...BADLY_CUT, ...CUT, ...BADLY_CUT];
/** To validate on, beside the complete text: the rates of the sets with gaps, drawn so many times. */
const GAPS: DeletionRates = { omitted: 0.08, added: 0.05, runs: 1, foreign: 0 };
const DRAWS = 2;
/** Documents longer than this many beads are cut into pieces, so that no document outweighs the others. */
const LONGEST = 300;

/** What is learned from a document. */
export function trainingVariants({ name, document }: GoldText): GoldDocument[] {
  const random = randomOf("training", name);
  return pieces(document, LONGEST).flatMap((piece) =>
    TRAINING.map((rates) => withDeletions(piece, rates, random)),
  );
}

/** A document with deletions that training does not draw. */
export function cutVariants({ name, document }: GoldText): GoldDocument[] {
  const random = randomOf("validation", name);
  return Array.from({ length: DRAWS }, () => withDeletions(document, GAPS, random));
}

/** Each document draws by itself, so that its deletions stay the same when another is left out. */
function randomOf(purpose: string, name: string): () => number {
  const seed = createHash("sha256").update(`${SEED} ${purpose} ${name}`).digest().readUInt32LE();
  return seededRandom(seed);
}
