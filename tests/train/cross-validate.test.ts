import { beforeAll, describe, expect, test } from "@jest/globals";
import { count, emptyTally } from "../../bench/tally.js";
import { alignText } from "../../scripts/train/align-text.js";
import { crossValidate, learnWithout } from "../../scripts/train/cross-validate.js";
import { measureText } from "../../scripts/train/measured-text.js";
import { learnPasses, type Training, train } from "../../scripts/train/passes.js";
import type { AlignerData } from "../../src/align/aligner-data.js";
import { alignSentences } from "../../src/align/sentences.js";
import { FEATURE } from "../../src/score/features.js";
import { loadShipped } from "../../src/shipped.js";
import { ABSURD, INVENTED, TURNED } from "./invented.js";

const NONE: ReadonlySet<number> = new Set();
const TEXTS = [
  { name: "novels/1", document: INVENTED },
  { name: "essays/1", document: TURNED },
];
const WITH_ABSURD = [{ name: "novels/1", document: ABSURD }, TEXTS[1]!];

let data: AlignerData;
let training: Training;

beforeAll(async () => {
  data = (await loadShipped()).data;
  training = train(TEXTS, data, NONE);
});

describe("train", () => {
  test("gives the same weights every time, different for each search", () => {
    expect(train(TEXTS, data, NONE).weights).toEqual(training.weights);
    const { first, second, third } = training.weights;
    expect(new Set([first, second, third].map(String)).size).toBe(3);
    expect(training.examples.map(({ name }) => name)).toEqual(
      TEXTS.flatMap(({ name }) => Array.from({ length: 12 }, () => name)),
    );
  });

  test("learns the same again from the examples that it has measured", () => {
    expect(learnPasses(training.examples, NONE)).toEqual(training.weights);
  });

  test("leaves features out of all searches", () => {
    const { first, second, third } = train(TEXTS, data, new Set([FEATURE.length])).weights;
    expect([first, second, third].map((weights) => weights[FEATURE.length])).toEqual([0, 0, 0]);
  });
});

describe("learnWithout", () => {
  test("does not see the document that it leaves out, however absurd its gold", () => {
    const absurd = train(WITH_ABSURD, data, NONE);
    expect(absurd.weights).not.toEqual(training.weights);
    expect(learnWithout("novels/1", absurd.examples, NONE).first).toEqual(
      learnWithout("novels/1", training.examples, NONE).first,
    );
    const mixed = training.examples.map((example, k) =>
      example.name === "novels/1" ? absurd.examples[k]! : example,
    );
    expect(learnWithout("novels/1", mixed, NONE)).toEqual(learnWithout("novels/1", training.examples, NONE));
    expect(learnWithout("essays/1", mixed, NONE)).not.toEqual(
      learnWithout("essays/1", training.examples, NONE),
    );
  });

  test("learns the first search's weights as if the document were not there at all", () => {
    const alone = train([TEXTS[1]!], data, NONE);
    expect(learnWithout("novels/1", training.examples, NONE).first).toEqual(alone.weights.first);
  });
});

describe("crossValidate", () => {
  test("aligns each document by weights that have not seen it, and by those that have", () => {
    const folds = crossValidate(TEXTS, training, data, NONE);
    expect(folds.map(({ name }) => name)).toEqual(["novels/1", "essays/1"]);
    for (const [k, { name, leftOut, inSample }] of folds.entries()) {
      const text = measureText(TEXTS[k]!.document, data.lexicon);
      const unseeing = learnWithout(name, training.examples, NONE);
      expect(leftOut.complete).toEqual([alignText(text, data, unseeing)]);
      expect(inSample.complete).toEqual([alignText(text, data, training.weights)]);
      expect([leftOut.cut.length, inSample.cut.length]).toEqual([2, 2]);
      expect(leftOut.complete[0]!.logLikelihood).toBeLessThan(inSample.complete[0]!.logLikelihood);
    }
  });
});

describe("alignText", () => {
  test("aligns as the aligner does, and turns the sides back that it has exchanged", () => {
    const without = (sentences: readonly string[]) => ({
      sentences,
      startsParagraph: new Uint8Array(sentences.length),
    });
    const { beads } = alignSentences(without(TURNED.target), without(TURNED.source), {
      ...data,
      weights: training.weights,
    });
    const { proposed, logLikelihood } = alignText(measureText(TURNED, data.lexicon), data, training.weights);
    expect(proposed.map(({ confidence }) => confidence)).toEqual(beads.map(({ confidence }) => confidence));
    expect(proposed.flatMap(({ source }) => source)).toEqual([...TURNED.source.keys()]);
    expect(proposed.flatMap(({ target }) => target)).toEqual([...TURNED.target.keys()]);
    expect(logLikelihood).toBeLessThan(0);
    const tally = emptyTally();
    count(tally, TURNED, proposed);
    expect(tally.strict).toEqual({ right: 5, proposed: 5, gold: 5 });
  });
});
