import type { Shipped } from "../../src/shipped.js";
import type { Figures } from "../figures.js";
import type { ParallelSet } from "./parallel.js";
import { reportedByKind, tryEdits } from "./trials.js";

const TRIALS = 200;
const SEED = 0;

/** How many of 200 random edits are reported at their line, with nothing else in the whole document, by kind. */
export async function measureEdits({ documents }: ParallelSet, shipped: Shipped): Promise<Figures> {
  const trials = await tryEdits(documents, TRIALS, SEED, shipped);
  const figures: Figures = {
    edits: trials.length,
    "edits reported": trials.filter(({ reported }) => reported).length,
  };
  for (const [kind, { reported, trials: ofKind }] of reportedByKind(trials)) {
    figures[`edits ${kind}`] = reported / Math.max(1, ofKind);
  }
  return figures;
}
