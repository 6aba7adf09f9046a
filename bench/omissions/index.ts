/**
 * Measures the rule `omitted-phrase`: npm run bench:omissions -- --data DIR
 * DIR holds annotated omissions and complete translations, as for `npm run train:phrases`, and those that nothing was
 * learned from (documents/ntrex). Every text is judged by a regression that has not seen its document. Prints the
 * figures, writes results/omissions.json, and draws docs/omissions.svg.
 */
import { writeFileSync } from "node:fs";
import { Command } from "commander";
import { COMPLETE_TO_LEARN, nameOf, phraseExamples } from "../../scripts/train/phrases/examples.js";
import { type PhraseLanguage, probabilityOf, type Regression } from "../../src/diagnose/phrase/model.js";
import { LEAST_PROBABILITY } from "../../src/diagnose/rules/omitted-phrase.js";
import { loadShipped } from "../../src/shipped.js";
import { type BeadPhrases, beadPhrases } from "./bead-phrases.js";
import { COMPLETE_SETS, type CompleteText, readComplete, turned } from "./complete.js";
import { withoutClauses } from "./deletions.js";
import { leaveOut } from "./folds.js";
import { linesOf } from "./lines.js";
import { omissionsPlot } from "./plot.js";
import { type Omissions, type Rates, readOmissions, writeOmissions } from "./results.js";
import { readSegmentPhrases } from "./segment-phrases.js";
import { exactnessAt, judgeSegment, pointAt } from "./segments.js";
import { isChinese } from "./texts.js";

const PLOT = new URL("../../docs/omissions.svg", import.meta.url);
const STEPS = Array.from({ length: 19 }, (_, k) => (k + 1) / 20);
const THRESHOLDS = [...new Set([...STEPS, LEAST_PROBABILITY])].sort((one, another) => one - another);
/** The sets from whose translations clauses are deleted: one whose text is learned from, one whose is not. */
const TO_CUT: readonly string[] = ["aca", "ntrex"];

const { data: folder } = new Command("bench:omissions")
  .requiredOption("--data <dir>", "folder of the evaluation data")
  .parse()
  .opts<{ data: string }>();

const { data, findingsOrigin } = await loadShipped();
const annotated = await readSegmentPhrases(folder, data);
const texts = COMPLETE_SETS.flatMap((set) => readComplete(folder, set));
const toLearn = texts.filter(({ set }) => COMPLETE_TO_LEARN.includes(set));
const heldOut = leaveOut(await phraseExamples(annotated, toLearn, data));
const segments = annotated.map((segment) => judgeSegment(segment, heldOut.chinese));
const omissions: Omissions = {
  signature: findingsOrigin,
  threshold: LEAST_PROBABILITY,
  segments: {
    phrase: segments.filter(({ marked }) => marked === "phrase").length,
    clause: segments.filter(({ hasClause }) => hasClause).length,
    word: segments.filter(({ marked }) => marked === "word").length,
    nothing: segments.filter(({ marked }) => marked === "nothing").length,
  },
  exactness: exactnessAt(LEAST_PROBABILITY, segments),
  curve: THRESHOLDS.map((threshold) => pointAt(threshold, segments)),
  complete: await ratesOf(COMPLETE_SETS, (text) => beadPhrases(text, data)),
  deleted: await ratesOf(TO_CUT, async (text) => {
    const cut = withoutClauses(text);
    const beads = await beadPhrases(cut, data);
    return beads.filter(({ blocks }) => blocks.some((block) => cut.cut.has(block)));
  }),
};
for (const line of linesOf(omissions)) console.log(line);
writeOmissions(omissions);
writeFileSync(PLOT, omissionsPlot(readOmissions()));

/** What is flagged of the beads of each set, in both directions. */
async function ratesOf(
  sets: readonly string[],
  beadsOf: (text: CompleteText) => Promise<BeadPhrases[]>,
): Promise<Rates[]> {
  const rates: Rates[] = [];
  for (const set of sets) {
    for (const way of [(text: CompleteText) => text, turned<CompleteText>]) {
      const probabilities: number[] = [];
      const own = texts.filter((text) => text.set === set).map(way);
      for (const text of own) {
        const regression = regressionFor(text);
        for (const { features } of await beadsOf(text)) {
          probabilities.push(Math.max(0, ...features.map((one) => probabilityOf(regression, one))));
        }
      }
      rates.push(rateOf(`${set} ${directionOf(own[0]!)}`, probabilities));
    }
  }
  return rates;
}

function regressionFor(text: CompleteText): Regression {
  const language = languageOf(text);
  return COMPLETE_TO_LEARN.includes(text.set)
    ? heldOut[language](nameOf(text))
    : data.phrases.regressions[language];
}

function rateOf(name: string, probabilities: readonly number[]): Rates {
  const beads = probabilities.length;
  const rates = THRESHOLDS.map((threshold) => {
    return { threshold, flagged: probabilities.filter((one) => one >= threshold).length / beads };
  });
  return { name, beads, rates };
}

function directionOf(text: CompleteText): string {
  return languageOf(text) === "chinese" ? "zh→en" : "en→zh";
}

function languageOf({ source }: CompleteText): PhraseLanguage {
  return isChinese(source) ? "chinese" : "english";
}
