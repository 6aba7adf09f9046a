import { describe, expect, test } from "@jest/globals";
import { mixGlosses } from "../../scripts/lexicon/glosses.js";

const glosses = (weights: Record<string, number>) => new Map(Object.entries(weights));

describe("mixGlosses", () => {
  const own = new Map([
    ["走", glosses({ walk: 3, go: 1 })],
    ["山", glosses({ mountain: 2 })],
  ]);
  const other = new Map([
    ["走", glosses({ go: 5, leave: 5 })],
    ["水", glosses({ water: 1 })],
  ]);

  test("gives each dictionary its share of a headword, whatever its weights add up to", () => {
    expect(mixGlosses(own, other, 0.5).get("走")).toEqual(glosses({ walk: 0.375, go: 0.375, leave: 0.25 }));
  });

  test("keeps headwords that the other lacks, and takes none from it", () => {
    const mixed = mixGlosses(own, other, 0.5);
    expect([...mixed.keys()]).toEqual(["走", "山"]);
    expect(mixed.get("山")).toEqual(glosses({ mountain: 2 }));
  });
});
