import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { backgroundProbability, isFunctionWord } from "../../src/score/background.js";
import { loadShipped } from "../../src/shipped.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

describe("backgroundProbability", () => {
  test("is high for common words, low for rare ones, lowest for unknown ones", () => {
    const [the, porter, unknown] = ["the", "porter", "zzzzqqq"].map((stem) =>
      backgroundProbability(stem, lexicon),
    );
    expect(the).toBeGreaterThan(0.01);
    expect(porter).toBeLessThan(1e-4);
    expect(unknown).toBeLessThan(porter!);
    expect(unknown).toBeGreaterThan(0);
  });
});

describe("isFunctionWord", () => {
  test("tells what holds sentences together from what says something, known or unknown", () => {
    expect(isFunctionWord("the", lexicon)).toBe(true);
    expect(isFunctionWord("porter", lexicon)).toBe(false);
    expect(isFunctionWord("zzzzqqq", lexicon)).toBe(false);
  });
});
