import { describe, expect, test } from "@jest/globals";
import { complete, withDeletions } from "../../../bench/check/deletions.js";
import type { ParallelDocument } from "../../../bench/check/parallel.js";
import { seededRandom } from "../../../bench/seeded-random.js";

/** Twelve paragraphs of two units. */
const DOCUMENT: ParallelDocument = {
  id: "a",
  paragraphs: Array.from({ length: 12 }, (_, p) =>
    [0, 1].map((k) => ({ source: `Sentence ${p} ${k}.`, target: `第${p}段第${k}句。` })),
  ),
};

describe("complete", () => {
  test("has a paragraph a line, English with spaces between sentences, Chinese without", () => {
    const { source, target, deletions } = complete(DOCUMENT);
    expect(source.split("\n").slice(0, 4)).toEqual([
      "Sentence 0 0. Sentence 0 1.",
      "",
      "Sentence 1 0. Sentence 1 1.",
      "",
    ]);
    expect(target.split("\n")[0]).toBe("第0段第0句。第0段第1句。");
    expect(deletions).toEqual([]);
  });
});

describe("withDeletions", () => {
  test("says where the counterpart of what it deleted stands, and deletes that alone", () => {
    const whole = complete(DOCUMENT);
    for (let seed = 0; seed < 20; seed++) {
      const cut = withDeletions(DOCUMENT, seededRandom(seed));
      expect(cut.deletions.length).toBe(2);
      for (const { rule, side, place } of cut.deletions) {
        const line = cut[side].split("\n")[place.line - 1]!;
        const left = line.slice(place.column - 1, place.endColumn - 1);
        expect(side).toBe(rule.startsWith("omitted") ? "source" : "target");
        expect(whole[side].split("\n")).toContain(line);
        if (rule.endsWith("paragraph")) expect(left).toBe(line);
        else expect(left.length).toBeLessThan(line.length);
        const numbers = /\d+/.exec(left)![0];
        const other = side === "source" ? cut.target : cut.source;
        expect(other.match(new RegExp(`(?:第|Sentence )${numbers}(?:段| )`, "g"))?.length ?? 0).toBe(
          rule.endsWith("paragraph") ? 0 : 1,
        );
      }
    }
  });

  test("is the same for the same seed", () => {
    expect(withDeletions(DOCUMENT, seededRandom(3))).toEqual(withDeletions(DOCUMENT, seededRandom(3)));
  });
});
