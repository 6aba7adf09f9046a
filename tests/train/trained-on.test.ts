import { describe, expect, test } from "@jest/globals";
import { trainedOn } from "../../scripts/train/trained-on.js";
import { FEATURES } from "../../src/score/features.js";
import { decodeWeights } from "../../src/score/weights.js";
import { ABSURD, INVENTED, TURNED } from "./invented.js";

const TEXTS = [
  { name: "novels/1", document: INVENTED },
  { name: "essays/1", document: TURNED },
];
const LEXICON = Uint8Array.of(1, 2, 3);

describe("trainedOn", () => {
  test("says which sets, how much of them, and by what", () => {
    expect(trainedOn(TEXTS, LEXICON, [])).toMatch(
      /^novels,essays documents=2 beads=13 gold=[0-9a-f]{8} lexicon=039058c6 seed=\d+ regularisation=1$/,
    );
    expect(trainedOn(TEXTS, LEXICON, ["length", "colon"])).toMatch(/ without-features=length,colon$/);
  });

  test("changes with a bead, with a sentence and with the lexicon", () => {
    const [first, second] = TEXTS;
    const edited = { ...TURNED, source: ["The old house.", ...TURNED.source.slice(1)] };
    const signatures = [
      trainedOn(TEXTS, LEXICON, []),
      trainedOn([{ ...first!, document: { ...ABSURD } }, second!], LEXICON, []),
      trainedOn([first!, { ...second!, document: edited }], LEXICON, []),
      trainedOn(TEXTS, Uint8Array.of(1, 2, 4), []),
    ];
    expect(new Set(signatures).size).toBe(4);
  });

  test("may stand in the file of weights or not", () => {
    const weights = Object.fromEntries(FEATURES.map((name, k) => [name, k]));
    const file = { prices: { pair: 0.4, null: 0.5 }, first: weights, second: weights };
    const signed = { trainedOn: trainedOn(TEXTS, LEXICON, []), ...file };
    expect(decodeWeights(JSON.stringify(signed))).toEqual(decodeWeights(JSON.stringify(file)));
  });
});
