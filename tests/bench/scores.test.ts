import { describe, expect, test } from "@jest/globals";
import { type GoldBead, parseGold } from "../../bench/gold.js";
import {
  addCounts,
  gapCounts,
  isRight,
  laxCounts,
  mergeByVerse,
  prf,
  strictCounts,
} from "../../bench/scores.js";

/** Beads as `0,1:2 3:` for [0, 1]:[2] and [3]:[]. */
function beads(text: string): GoldBead[] {
  return parseGold(text.replace(/(\S*):(\S*)\s*/g, "[$1]:[$2]\n"));
}

const GOLD = beads("0:0 1:1,2 2,3:3 4: :4 5:5");

describe("strictCounts", () => {
  test.each([
    ["all of them", "0:0 1:1,2 2,3:3 4: :4 5:5", 6, 6],
    ["a bead split in two", "0:0 1:1,2 2:3 3: 4: :4 5:5", 5, 7],
    ["two beads merged", "0:0 1:1,2 2,3:3 4:4 5:5", 4, 5],
    ["one sentence too many", "0:0 1:1 2,3:2,3 4: :4 5:5", 4, 6],
    ["none", "", 0, 0],
  ])("counts beads that are exactly a gold bead: %s", (_, text, right, proposed) => {
    expect(strictCounts(beads(text), GOLD)).toEqual({ right, proposed, gold: 6 });
  });
});

describe("isRight", () => {
  test("is for a gold bead alone", () => {
    const isGold = isRight(GOLD);
    expect(beads("1:1,2 4: 1:1 :5").map(isGold)).toEqual([true, true, false, false]);
  });
});

describe("laxCounts", () => {
  test("counts beads that overlap a gold bead on both sides", () => {
    const { precision, recall } = laxCounts(beads("0:0 1:1 2:2,3 4,5:4,5"), GOLD);
    expect(precision).toEqual({ right: 4, proposed: 4, gold: 4 });
    expect(recall).toEqual({ right: 4, proposed: 4, gold: 4 });
  });

  test("counts null beads in precision alone, right if they are exactly gold ones", () => {
    const { precision, recall } = laxCounts(beads("0:0 1:1 2:2,3 3: 4: :4 5:5"), GOLD);
    expect(precision).toEqual({ right: 6, proposed: 7, gold: 7 });
    expect(recall).toEqual({ right: 4, proposed: 4, gold: 4 });
  });

  test("counts none that overlaps on one side alone", () => {
    const { precision, recall } = laxCounts(beads("0:1 1:0"), beads("0:0 1:1"));
    expect([precision.right, recall.right]).toEqual([0, 0]);
  });
});

describe("gapCounts", () => {
  const proposed = beads("0:0 1:1,2 2:3 3: 4: 5:4,5");

  test("counts sentences of null beads, side by side", () => {
    expect(gapCounts(proposed, GOLD, "source")).toEqual({ right: 1, proposed: 2, gold: 1 });
    expect(gapCounts(proposed, GOLD, "target")).toEqual({ right: 0, proposed: 0, gold: 1 });
  });
});

describe("mergeByVerse", () => {
  const verses = { source: ["1", "1", "2", "3"], target: ["1", "2", "2", "3"] };
  const document = { id: "a", source: [], target: [], beads: [], verses };

  test("merges neighbouring beads of one verse, null ones among them", () => {
    expect(mergeByVerse(beads("0:0 1: 2:1 :2 3:3"), document)).toEqual(beads("0,1:0 2:1,2 3:3"));
  });

  test("leaves beads alone where there are no verses", () => {
    const { verses: _, ...plain } = document;
    expect(mergeByVerse(beads("0:0 1:"), plain)).toEqual(beads("0:0 1:"));
  });
});

describe("prf", () => {
  test.each([
    [
      { right: 3, proposed: 4, gold: 6 },
      { precision: 0.75, recall: 0.5, f1: 0.6 },
    ],
    [
      { right: 0, proposed: 0, gold: 0 },
      { precision: 1, recall: 1, f1: 1 },
    ],
    [
      { right: 0, proposed: 2, gold: 0 },
      { precision: 0, recall: 0, f1: 0 },
    ],
    [
      { right: 0, proposed: 0, gold: 2 },
      { precision: 0, recall: 0, f1: 0 },
    ],
  ])("of %j is %j", (counts, expected) => {
    const { precision, recall, f1 } = prf(counts);
    expect(precision).toBeCloseTo(expected.precision);
    expect(recall).toBeCloseTo(expected.recall);
    expect(f1).toBeCloseTo(expected.f1);
  });
});

describe("addCounts", () => {
  test("sums each count", () => {
    expect(addCounts({ right: 1, proposed: 2, gold: 3 }, { right: 10, proposed: 20, gold: 30 })).toEqual({
      right: 11,
      proposed: 22,
      gold: 33,
    });
  });
});
