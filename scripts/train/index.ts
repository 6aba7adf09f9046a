/**
 * Learns data/weights.json from gold alignments: npm run train -- --data DIR [--sets macdev,aca] [--output FILE]
 * DIR is laid out as for the bench. Each document is used as it is and with generated deletions at several rates. The
 * same gold, lexicon, losses and code give the same bytes. With --cross-validate nothing is written; it prints how the
 * aligner does on each document with weights that were learned without it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { startKernel } from "../../src/kernel/kernel.js";
import { decodeLexicon } from "../../src/lexicon/index.js";
import { decodeLosses } from "../../src/match/losses.js";
import { FEATURES } from "../../src/score/features.js";
import type { Weights, WeightsFile } from "../../src/score/weights.js";
import { crossValidate } from "./cross-validate.js";
import { readGoldTexts } from "./gold-texts.js";
import { train } from "./passes.js";
import { featuresNamed } from "./start.js";
import { tableOf } from "./table.js";
import { trainedOn } from "./trained-on.js";

const KERNEL = new URL("../../dist/kernel/kernel.wasm", import.meta.url);
const LEXICON = new URL("../../data/lexicon.bin", import.meta.url);
const LOSSES = new URL("../../data/losses.bin", import.meta.url);

const commas = (list: string) => list.split(",").map((item) => item.trim());
const options = new Command("train")
  .requiredOption("--data <dir>", "folder of gold sets")
  .option("--sets <names>", "sets to learn from, separated by commas", commas, ["macdev", "aca"])
  .option("--without <id>", "leave this document out, as SET/ID")
  .option("--without-features <names>", "features whose weights are to be 0, separated by commas", commas, [])
  .option("--cross-validate", "print figures of documents left out of the training; write nothing")
  .option("--output <file>", "where to write the weights", "data/weights.json")
  .parse()
  .opts<{
    data: string;
    sets: string[];
    without?: string;
    withoutFeatures: string[];
    crossValidate?: true;
    output: string;
  }>();

const lexiconBytes = readFileSync(LEXICON);
const lossesBytes = readFileSync(LOSSES);
const data = { lexicon: decodeLexicon(lexiconBytes), losses: decodeLosses(lossesBytes) };
startKernel(readFileSync(KERNEL));
const zeroed = featuresNamed(options.withoutFeatures);
const texts = readGoldTexts(options.data, options.sets, options.without);
const signature = trainedOn(texts, { lexicon: lexiconBytes, losses: lossesBytes }, options.withoutFeatures);
const training = train(texts, data, zeroed);
if (options.crossValidate) {
  console.log(`${tableOf(crossValidate(texts, training, data, zeroed))}\n\n${signature}`);
} else {
  const json = JSON.stringify(fileOf(training.weights), undefined, 2);
  writeFileSync(options.output, `${json}\n`);
  console.log(json);
}

function fileOf({ prices, first, second, third }: Weights): WeightsFile {
  return {
    trainedOn: signature,
    prices,
    first: named(first),
    second: named(second),
    third: named(third),
  };
}

function named(values: Float64Array): Record<string, number> {
  return Object.fromEntries(FEATURES.map((name, k) => [name, values[k]!]));
}
