import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gainsOf, typesIn } from "../../../scripts/train/words/gains.js";
import { fullBand } from "../../../src/score/band.js";
import { linksOf } from "../../../src/score/links.js";
import { TranslationSupport } from "../../../src/score/translation-support.js";
import { anyLinks, anyWordTable } from "../../score/arbitrary.js";

describe("gainsOf", () => {
  test("says of each word what support adds up", () => {
    fc.assert(
      fc.property(anyWordTable(3, 5), anyWordTable(2, 4), anyLinks(5, 4), (spans, words, some) => {
        const links = linksOf(5, some);
        const support = new TranslationSupport(spans, words, links, fullBand(3, 2), 1);
        for (let given = 0; given < 3; given++) {
          for (let sentence = 0; sentence < 2; sentence++) {
            const gains = gainsOf(words, spans, links, sentence, given);
            const sum = gains.reduce((total, gain, k) => {
              return total + gain * words.evidence[typesIn(words, sentence)[k]!]!;
            }, 0);
            expect(support.gain[support.offset[given]! + sentence]).toBeCloseTo(sum, 4);
          }
        }
      }),
    );
  });
});
