/**
 * Learns data/phrases.json: npm run train:phrases -- --data DIR [--output FILE]
 * DIR holds parallel sentences (lexicon/), annotated omissions (omissions/) and complete translations (gold/aca,
 * gold/macdev, documents/pydocs). The same data, lexicon and code give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { readComplete } from "../../../bench/omissions/complete.js";
import { readSegmentPhrases } from "../../../bench/omissions/segment-phrases.js";
import { PHRASE_FEATURES, type PhraseFeature } from "../../../src/diagnose/phrase/features.js";
import { Losses } from "../../../src/diagnose/phrase/losses.js";
import type { PhrasesFile } from "../../../src/diagnose/phrase/model.js";
import { loadShipped, shortHash } from "../../../src/shipped.js";
import { readParallel, type SentencePair } from "../parallel.js";
import { annotatedExamples, COMPLETE_TO_LEARN, completeExamples, type PhraseExample } from "./examples.js";
import { learnLosses } from "./learn-losses.js";
import { learnRegression, REGULARISATION } from "./logistic.js";
import { countMatches, noCounts } from "./match-counts.js";

const { data: folder, output } = new Command("train:phrases")
  .requiredOption("--data <dir>", "folder of the evaluation data")
  .option("--output <file>", "where to write what was learned", "data/phrases.json")
  .parse()
  .opts<{ data: string; output: string }>();

const { data } = await loadShipped();
const parallel = readParallel(join(folder, "lexicon"));
const words = wordsOf(parallel);
const losses = { chinese: new Losses(words.chinese, true), english: new Losses(words.english, false) };
const examples = await examplesOf();
const { bias, weights } = learnRegression(examples);
const named = PHRASE_FEATURES.map((name, k): [PhraseFeature, number] => [name, weights[k]!]);
const file: PhrasesFile = {
  trainedOn: trainedOn(),
  bias,
  weights: Object.fromEntries(named) as Record<PhraseFeature, number>,
  ...words,
};
writeFileSync(output, `${JSON.stringify(file, undefined, 1)}\n`);
console.log(file.trainedOn);
for (const [name, weight] of [["bias", bias] as const, ...named])
  console.log(`${name}\t${weight.toFixed(3)}`);

function wordsOf(corpora: readonly (readonly SentencePair[])[]): Pick<PhrasesFile, "chinese" | "english"> {
  const counts = { chinese: noCounts(), english: noCounts() };
  for (const pairs of corpora) countMatches(pairs, data.lexicon, counts);
  return { chinese: learnLosses(counts.chinese), english: learnLosses(counts.english) };
}

async function examplesOf(): Promise<PhraseExample[]> {
  const found = (await readSegmentPhrases(folder, data, losses)).flatMap(annotatedExamples);
  for (const text of COMPLETE_TO_LEARN.flatMap((set) => readComplete(folder, set))) {
    found.push(...(await completeExamples(text, data, losses)));
  }
  return found;
}

function trainedOn(): string {
  const omitted = examples.filter(({ isOmitted }) => isOmitted).length;
  return [
    "tatoeba,pydocs,mojlaw",
    `pairs=${parallel.reduce((sum, pairs) => sum + pairs.length, 0)}`,
    `mqm,${COMPLETE_TO_LEARN.join(",")}`,
    `examples=${examples.length}`,
    `omitted=${omitted}`,
    `hash=${shortHash(JSON.stringify([words, examples.map(({ features }) => [...features])]))}`,
    `regularisation=${REGULARISATION}`,
  ].join(" ");
}
