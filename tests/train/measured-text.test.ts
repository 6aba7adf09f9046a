import { beforeAll, describe, expect, test } from "@jest/globals";
import { measureText } from "../../scripts/train/measured-text.js";
import { sumOfFeatures } from "../../scripts/train/path-arc.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { loadShipped } from "../../src/shipped.js";
import { INVENTED } from "./invented.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

describe("measureText", () => {
  test("makes Chinese the rows, whichever side it is", () => {
    const { source, target, beads } = INVENTED;
    const turned = {
      id: "turned",
      source: target,
      target: source,
      beads: beads.map((bead) => ({ source: bead.target, target: bead.source })),
    };
    const plain = measureText(INVENTED, lexicon);
    const exchanged = measureText(turned, lexicon);
    expect([plain.isExchanged, exchanged.isExchanged]).toEqual([false, true]);
    expect(exchanged.gold).toEqual(plain.gold);
    const sums = [plain, exchanged].map(({ pair, gold }) => sumOfFeatures(pair.features, gold));
    expect(sums[1]).toEqual(sums[0]);
  });
});
