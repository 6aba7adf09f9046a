import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { PHRASE_FEATURES } from "../../../src/diagnose/phrase/features.js";
import { decodePhrases, type PhrasesFile, probabilityOf } from "../../../src/diagnose/phrase/model.js";
import { decodeLosses } from "../../../src/match/losses.js";

const SHIPPED = readFileSync("data/phrases.json", "utf8");
const LOSSES = decodeLosses(readFileSync("data/losses.bin"));

describe("decodePhrases", () => {
  test.each(["chinese", "english"] as const)(
    "reads what is shipped of %s words: more that miss are likelier left out, and what the translation has left over speaks against",
    (language) => {
      const { weights } = decodePhrases(SHIPPED, LOSSES).regressions[language];
      const weight = (name: (typeof PHRASE_FEATURES)[number]) => weights[PHRASE_FEATURES.indexOf(name)]!;
      expect(weight("unmatched")).toBeGreaterThan(0);
      expect(weight("meanLoss")).toBeGreaterThan(0);
      expect(weight("rival")).toBeLessThan(0);
    },
  );

  test("refuses a file without a weight", () => {
    const file = JSON.parse(SHIPPED) as PhrasesFile;
    const { rival: _, ...weights } = file.english.weights;
    const broken = { ...file, english: { ...file.english, weights } };
    expect(() => decodePhrases(JSON.stringify(broken), LOSSES)).toThrow("no weight for rival");
  });
});

test("probabilityOf is one half where nothing speaks for either", () => {
  const nothing = new Float64Array(PHRASE_FEATURES.length);
  expect(probabilityOf({ bias: 0, weights: nothing }, nothing)).toBe(0.5);
});
