import { describe, expect, test } from "@jest/globals";
import { binsOf } from "../../bench/calibration.js";
import { type Figures, figuresOf } from "../../bench/figures.js";
import { type GoldDocument, parseGold } from "../../bench/gold.js";
import { count, emptyTally } from "../../bench/tally.js";

const COMPLETE = "[0]:[0]\n[1]:[1,2]\n[2]:[3]";
const BROKEN = "[0]:[0]\n[1]:[]\n[2]:[]\n[]:[1]";

/** What is said of documents given as gold and proposed beads, the latter of one confidence. */
function figures(
  confidence: number,
  ...documents: readonly (readonly [gold: string, proposed: string])[]
): Figures {
  const tally = emptyTally();
  for (const [gold, proposed] of documents) {
    const document: GoldDocument = { id: "a", source: [], target: [], beads: parseGold(gold) };
    count(
      tally,
      document,
      parseGold(proposed).map((bead) => ({ ...bead, confidence })),
    );
  }
  return figuresOf(tally, binsOf(tally.judged));
}

describe("figuresOf", () => {
  test("sums documents before it divides", () => {
    const result = figures(1, [COMPLETE, COMPLETE], ["[0]:[0]", "[0]:[]\n[]:[0]"]);
    expect(result).toMatchObject({ documents: 2, beads: 5, goldBeads: 4, strictRecall: 3 / 4 });
    expect(result).toMatchObject({ strictPrecision: 3 / 5, laxPrecision: 3 / 5, laxRecall: 3 / 4 });
    expect(result.strictF1).toBeCloseTo(2 / 3);
    expect(result.laxF1).toBeCloseTo(2 / 3);
  });

  test("gives gaps side by side", () => {
    const result = figures(1, [BROKEN, "[0]:[0]\n[1]:[]\n[2]:[1]"]);
    expect(result).toMatchObject({ omissionPrecision: 1, omissionRecall: 1 / 2, omissionF1: 2 / 3 });
    expect(result).toMatchObject({ additionPrecision: 0, additionRecall: 0, additionF1: 0 });
  });

  test("counts false gaps everywhere, and by themselves where gold has no null bead", () => {
    const wrong = "[0]:[]\n[]:[0]\n[1]:[1,2]\n[2]:[3]";
    const result = figures(1, [COMPLETE, wrong], [COMPLETE, COMPLETE], [BROKEN, "[0]:[]\n[1]:[]\n[2]:[0,1]"]);
    expect(result).toMatchObject({ falseGaps: 3, falseGapRate: 3 / 10 });
    expect(result).toMatchObject({ completeDocuments: 2, completeFalseGaps: 2, completeFalseGapRate: 2 / 7 });
  });

  test("says nothing of complete documents where there are none", () => {
    const result = figures(1, [BROKEN, BROKEN]);
    expect(result.completeDocuments).toBe(0);
    expect(Object.keys(result)).not.toContain("completeFalseGapRate");
  });

  test("gives F1 by type, with the gold beads of it", () => {
    expect(figures(1, [COMPLETE, "[0]:[0]\n[1]:[1]\n[]:[2]\n[2]:[3]"])).toMatchObject({
      "f1 0-1": 0,
      "gold 0-1": 0,
      "f1 1-1": 0.8,
      "gold 1-1": 2,
      "f1 1-2": 0,
      "gold 1-2": 1,
    });
  });

  test("gives the calibration error of all beads", () => {
    const result = figures(0.7, [COMPLETE, COMPLETE], [COMPLETE, "[0]:[0]\n[1]:[1]\n[2]:[2,3]"]);
    expect(result.judgedBeads).toBe(6);
    expect(result.calibrationError).toBeCloseTo(0.7 - 4 / 6);
  });
});
