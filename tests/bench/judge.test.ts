import { describe, expect, test } from "@jest/globals";
import { type GoldDocument, parseGold } from "../../bench/gold.js";
import { judge } from "../../bench/judge.js";

/** Beads of a confidence each that tells them apart. */
function proposed(gold: string) {
  return parseGold(gold).map((bead, k) => ({ ...bead, confidence: k / 10 }));
}

function documentOf(gold: string, verses?: GoldDocument["verses"]): GoldDocument {
  return { id: "a", source: [], target: [], beads: parseGold(gold), ...(verses && { verses }) };
}

describe("judge", () => {
  test("says of each bead, null ones among them, whether it is exactly a gold one", () => {
    const document = documentOf("[0]:[0]\n[1]:[]\n[2,3]:[1]\n[]:[2]");
    expect(judge(proposed("[0]:[0]\n[1]:[]\n[2]:[1]\n[3]:[2]"), document)).toEqual([
      { confidence: 0, right: true },
      { confidence: 0.1, right: true },
      { confidence: 0.2, right: false },
      { confidence: 0.3, right: false },
    ]);
  });

  const verses = { source: ["1", "2", "2", "3"], target: ["1", "2", "2", "3", "3"] };
  const byVerse = documentOf("[0]:[0]\n[1,2]:[1,2]\n[3]:[3,4]", verses);

  test("leaves out beads within a verse that has several sentences on both sides", () => {
    const beads = proposed("[0]:[0]\n[1]:[1]\n[2]:[2]\n[3]:[3,4]");
    expect(judge(beads, byVerse)).toEqual([
      { confidence: 0, right: true },
      { confidence: 0.3, right: true },
    ]);
  });

  test("finds beads that reach out of such a verse, or split another, wrong", () => {
    const beads = proposed("[0]:[0,1]\n[1]:[2]\n[2,3]:[3]\n[]:[4]");
    expect(judge(beads, byVerse)).toEqual([
      { confidence: 0, right: false },
      { confidence: 0.2, right: false },
      { confidence: 0.3, right: false },
    ]);
  });
});
