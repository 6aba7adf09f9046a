/**
 * Learns data/phrases.json: npm run train:phrases -- --data DIR [--output FILE]
 * DIR holds annotated omissions (omissions/) and complete translations (gold/aca,
 * gold/macdev, documents/pydocs). The same data, lexicon and code give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { readComplete } from "../../../bench/omissions/complete.js";
import { readSegmentPhrases } from "../../../bench/omissions/segment-phrases.js";
import { PHRASE_FEATURES, type PhraseFeature } from "../../../src/diagnose/phrase/features.js";
import type { PhraseLanguage, PhrasesFile, RegressionFile } from "../../../src/diagnose/phrase/model.js";
import { loadShipped, shortHash } from "../../../src/shipped.js";
import { COMPLETE_TO_LEARN, phraseExamples } from "./examples.js";
import { learnRegression, REGULARISATION } from "./logistic.js";

const { data: folder, output } = new Command("train:phrases")
  .requiredOption("--data <dir>", "folder of the evaluation data")
  .option("--output <file>", "where to write what was learned", "data/phrases.json")
  .parse()
  .opts<{ data: string; output: string }>();

const { data } = await loadShipped();
const annotated = await readSegmentPhrases(folder, data);
const complete = COMPLETE_TO_LEARN.flatMap((set) => readComplete(folder, set));
const examples = await phraseExamples(annotated, complete, data);
const file: PhrasesFile = {
  trainedOn: trainedOn(),
  chinese: regressionOf("chinese"),
  english: regressionOf("english"),
};
writeFileSync(output, `${JSON.stringify(file, undefined, 1)}\n`);
console.log(file.trainedOn);
console.log("\tchinese\tenglish");
for (const name of ["bias", ...PHRASE_FEATURES] as const) {
  const values = [file.chinese, file.english].map(({ bias, weights }) =>
    name === "bias" ? bias : weights[name],
  );
  console.log([name, ...values.map((value) => value.toFixed(3))].join("\t"));
}

function regressionOf(language: PhraseLanguage): RegressionFile {
  const { bias, weights } = learnRegression(examples.filter((example) => example.language === language));
  const named = PHRASE_FEATURES.map((name, k): [PhraseFeature, number] => [name, weights[k]!]);
  return { bias, weights: Object.fromEntries(named) as Record<PhraseFeature, number> };
}

function trainedOn(): string {
  const omitted = examples.filter(({ isOmitted }) => isOmitted).length;
  return [
    `mqm,${COMPLETE_TO_LEARN.join(",")}`,
    `examples=${examples.length}`,
    `omitted=${omitted}`,
    `hash=${shortHash(JSON.stringify(examples.map(({ features }) => [...features])))}`,
    `regularisation=${REGULARISATION}`,
  ].join(" ");
}
