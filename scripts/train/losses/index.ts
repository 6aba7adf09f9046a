/**
 * Learns what words say of having been left out: npm run train:losses -- --data DIR [--output FILE]
 * DIR holds parallel sentences (lexicon/). The same sentences, lexicon and code give the same bytes. What is learned
 * from the losses has to be learned anew then: npm run train, then npm run train:phrases.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { startKernel } from "../../../src/kernel/kernel.js";
import { decodeLexicon } from "../../../src/lexicon/index.js";
import { encodeLosses, type LearnedLanguages } from "../../../src/match/losses-file.js";
import { shortHash } from "../../../src/shipped.js";
import { readParallel } from "../parallel.js";
import { learnLosses } from "./learn-losses.js";
import { countMatches, noCounts } from "./match-counts.js";

const { data: folder, output } = new Command("train:losses")
  .requiredOption("--data <dir>", "folder of the evaluation data")
  .option("--output <file>", "where to write what was learned", "data/losses.bin")
  .parse()
  .opts<{ data: string; output: string }>();

startKernel(readFileSync(new URL("../../../dist/kernel/kernel.wasm", import.meta.url)));
const lexiconBytes = readFileSync(new URL("../../../data/lexicon.bin", import.meta.url));
const lexicon = decodeLexicon(lexiconBytes);
const parallel = readParallel(join(folder, "lexicon"));
const counts = { chinese: noCounts(), english: noCounts() };
for (const pairs of parallel) countMatches(pairs, lexicon, counts);
const learned: LearnedLanguages = {
  trainedOn: [
    "tatoeba,pydocs,mojlaw",
    `pairs=${parallel.reduce((sum, pairs) => sum + pairs.length, 0)}`,
    `lexicon=${shortHash(lexiconBytes)}`,
  ].join(" "),
  chinese: learnLosses(counts.chinese),
  english: learnLosses(counts.english),
};
writeFileSync(output, encodeLosses(learned));
console.log(learned.trainedOn);
