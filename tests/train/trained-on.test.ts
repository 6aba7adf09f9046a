import { describe, expect, test } from "@jest/globals";
import { trainedOn } from "../../scripts/train/trained-on.js";
import { FEATURES } from "../../src/score/features.js";
import { decodeWeights } from "../../src/score/weights.js";
import { ABSURD, INVENTED, TURNED } from "./invented.js";

const TEXTS = [
  { name: "novels/1", document: INVENTED },
  { name: "essays/1", document: TURNED },
];
const FILES = { lexicon: Uint8Array.of(1, 2, 3), losses: Uint8Array.of(4) };

describe("trainedOn", () => {
  test("says which sets, how much of them, and by what", () => {
    expect(trainedOn(TEXTS, FILES, [])).toMatch(
      /^novels,essays documents=2 beads=13 gold=[0-9a-f]{8} lexicon=039058c6 losses=[0-9a-f]{8} seed=\d+ regularisation=1$/,
    );
    expect(trainedOn(TEXTS, FILES, ["length", "colon"])).toMatch(/ without-features=length,colon$/);
  });

  test("changes with a bead, with a sentence and with the lexicon and the losses", () => {
    const [first, second] = TEXTS;
    const edited = { ...TURNED, source: ["The old house.", ...TURNED.source.slice(1)] };
    const signatures = [
      trainedOn(TEXTS, FILES, []),
      trainedOn([{ ...first!, document: { ...ABSURD } }, second!], FILES, []),
      trainedOn([first!, { ...second!, document: edited }], FILES, []),
      trainedOn(TEXTS, { ...FILES, lexicon: Uint8Array.of(1, 2, 4) }, []),
      trainedOn(TEXTS, { ...FILES, losses: Uint8Array.of(5) }, []),
    ];
    expect(new Set(signatures).size).toBe(5);
  });

  test("may stand in the file of weights or not", () => {
    const weights = Object.fromEntries(FEATURES.map((name, k) => [name, k]));
    const file = { prices: { pair: 0.4, null: 0.5 }, first: weights, second: weights, third: weights };
    const signed = { trainedOn: trainedOn(TEXTS, FILES, []), ...file };
    expect(decodeWeights(JSON.stringify(signed))).toEqual(decodeWeights(JSON.stringify(file)));
  });
});
