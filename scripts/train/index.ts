/**
 * Learns data/weights.json from gold alignments: npm run train -- --data DIR [--sets macdev,aca] [--output FILE]
 * DIR is laid out as for the bench. Each document is used as it is and with generated deletions at two rates.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { type GoldDocument, readGoldSet } from "../../bench/gold.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { FEATURES } from "../../src/score/features.js";
import type { Weights, WeightsFile } from "../../src/score/weights.js";
import { loadLexicon } from "../../src/shipped.js";
import { type DeletionRates, pieces, seededRandom, withDeletions } from "./documents.js";
import { type Example, exampleOf } from "./example.js";
import { logLikelihood } from "./likelihood.js";
import { minimise } from "./minimise.js";

/** λ/2 · |w|² is taken off the log-likelihood. */
const REGULARISATION = 1;
const SEED = 20211;
/** The complete text, one as badly cut as the sets with gaps, one with a few sentences missing. */
const RATES: readonly DeletionRates[] = [
  { omitted: 0, added: 0, runs: 0, foreign: 0 },
  { omitted: 0.08, added: 0.05, runs: 1, foreign: 0.005 },
  { omitted: 0.02, added: 0.01, runs: 0, foreign: 0.015 },
];
/** Documents longer than this many beads are cut into pieces, so that no document outweighs the others. */
const LONGEST = 300;
/** Price of a bead in decoding; tuned with the weights on MAC-Dev and the academic set, complete and with gaps. */
const THRESHOLD = 0.42;
const MAX_STEPS = 120;
const TOLERANCE = 1e-5;

const options = new Command("train")
  .requiredOption("--data <dir>", "folder of gold sets")
  .option("--sets <names>", "sets to learn from, separated by commas", "macdev,aca")
  .option("--without <id>", "leave this document out, as SET/ID")
  .option("--output <file>", "where to write the weights", "data/weights.json")
  .parse()
  .opts<{ data: string; sets: string; without?: string; output: string }>();

const lexicon = await loadLexicon();
const weights = learn(documentsIn(options.data, options.sets.split(","), options.without), lexicon);
const file: WeightsFile = {
  threshold: weights.threshold,
  first: named(weights.first),
  second: named(weights.second),
};
writeFileSync(options.output, `${JSON.stringify(file, undefined, 2)}\n`);
console.log(JSON.stringify(file, undefined, 2));

function documentsIn(data: string, sets: readonly string[], without: string | undefined): GoldDocument[] {
  const random = seededRandom(SEED);
  return sets
    .flatMap((set) =>
      readGoldSet(set, join(data, set)).documents.map((document) => ({
        key: `${set}/${document.id}`,
        document,
      })),
    )
    .filter(({ key }) => key !== without)
    .flatMap(({ document }) => pieces(document, LONGEST))
    .flatMap((document) => RATES.map((rates) => withDeletions(document, rates, random)));
}

/** The weights of the first search, then those of the second on what the first finds. */
function learn(documents: readonly GoldDocument[], lexicon: Lexicon): Weights {
  const start = new Float64Array(FEATURES.length);
  const first = learnWeights(
    documents.map((document) => exampleOf(document, lexicon)),
    start,
  );
  const known: Weights = { first, second: first, threshold: THRESHOLD };
  const second = learnWeights(
    documents.map((document) => exampleOf(document, lexicon, known)),
    first,
  );
  return { ...known, second };
}

function learnWeights(examples: readonly Example[], start: Float64Array): Float64Array {
  const loss = (point: Float64Array, gradient: Float64Array) => {
    gradient.fill(0);
    let likelihood = 0;
    for (const example of examples) likelihood += logLikelihood(example, point, gradient);
    let penalty = 0;
    for (let k = 0; k < point.length; k++) {
      penalty += (REGULARISATION / 2) * point[k]! ** 2;
      gradient[k] = REGULARISATION * point[k]! - gradient[k]!;
    }
    return penalty - likelihood;
  };
  return minimise(loss, start, MAX_STEPS, TOLERANCE);
}

function named(values: Float64Array): Record<string, number> {
  return Object.fromEntries(FEATURES.map((name, k) => [name, Number(values[k]!.toFixed(4))]));
}
