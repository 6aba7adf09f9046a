/**
 * Learns how much words weigh as evidence: npm run train:words -- --data DIR [--output FILE]
 * DIR holds parallel sentences (lexicon/). The weights become a part of data/lexicon.bin, which they are learned from:
 * those that it has already make no difference. The same data, lexicon and code give the same bytes. What is learned
 * from the lexicon has to be learned anew then: npm run train:losses, npm run train, npm run train:phrases.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { startKernel } from "../../../src/kernel/kernel.js";
import { decodeSections, encodeSections, encodeWeight } from "../../../src/lexicon/format.js";
import { decodeLexicon } from "../../../src/lexicon/index.js";
import { readParallel } from "../parallel.js";
import { readExamples } from "./examples.js";
import { learnWordWeights, REGULARISATION } from "./learn-weights.js";

/** A word whose weight differs by less from its weight as content keeps that. */
const LEAST_DIFFERENCE = 0.02;

const { data: folder, output } = new Command("train:words")
  .requiredOption("--data <dir>", "folder of the evaluation data")
  .option("--output <file>", "where to write the lexicon", "data/lexicon.bin")
  .parse()
  .opts<{ data: string; output: string }>();

startKernel(readFileSync(new URL("../../../dist/kernel/kernel.wasm", import.meta.url)));
const file = readFileSync(new URL("../../../data/lexicon.bin", import.meta.url));
const lexicon = decodeLexicon(file);
const examples = readExamples(readParallel(join(folder, "lexicon")), lexicon);
const weights = learnWordWeights(examples);
const sections = decodeSections(file);
const learned = {
  stemWeight: new Uint8Array(sections.stemWeight.length),
  headwordWeight: new Uint8Array(sections.headwordWeight.length),
};
let count = 0;
examples.words.forEach((word, k) => {
  const weight = weights[k]!;
  const id = word.isChinese ? lexicon.findHeadword(word.spelling) : lexicon.findStem(word.spelling);
  if (id < 0 || Math.abs(weight - word.content) <= LEAST_DIFFERENCE) return;
  learned[word.isChinese ? "headwordWeight" : "stemWeight"][id] = encodeWeight(weight);
  count++;
});
writeFileSync(output, encodeSections({ ...sections, ...learned }));
console.log(
  `${count} words of ${weights.length}, examples=${examples.label.length}, regularisation=${REGULARISATION}`,
);
