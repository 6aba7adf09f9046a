import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Anchor, findAnchors, heaviestChain } from "../../src/align/anchors.js";
import { linksOf } from "../../src/score/links.js";
import { wordTable } from "../../src/score/word-table.js";

const anyAnchors = fc.array(
  fc.record({ row: fc.nat(6), column: fc.nat(6), weight: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 9 },
);

function isChain(anchors: readonly Anchor[]): boolean {
  return anchors.every((anchor, k) => {
    const before = anchors[k - 1];
    return before === undefined || (before.row < anchor.row && before.column < anchor.column);
  });
}

function weightOf(anchors: readonly Anchor[]): number {
  return anchors.reduce((sum, { weight }) => sum + weight, 0);
}

function heaviestByCounting(anchors: readonly Anchor[]): number {
  const sorted = [...anchors].sort((a, b) => a.row - b.row || a.column - b.column);
  const subsets = Array.from({ length: 2 ** sorted.length }, (_, set) =>
    sorted.filter((_, k) => (set >> k) & 1),
  );
  return Math.max(...subsets.filter(isChain).map(weightOf));
}

describe("heaviestChain", () => {
  test("rises strictly on both sides and is as heavy as any", () => {
    fc.assert(
      fc.property(anyAnchors, (anchors) => {
        const chain = heaviestChain(anchors);
        expect(isChain(chain)).toBe(true);
        expect(chain.every((anchor) => anchors.includes(anchor))).toBe(true);
        expect(weightOf(chain)).toBe(heaviestByCounting(anchors));
      }),
    );
  });

  test("holds for as many anchors as a long book has", () => {
    const many = Array.from({ length: 200_000 }, (_, k) => ({ row: k, column: k, weight: 1 }));
    expect(heaviestChain(many)).toHaveLength(many.length);
  });
});

describe("findAnchors", () => {
  const one = () => 1;

  test("pairs sentences that share rare words, in a chain that rises", () => {
    const rows = wordTable([["甲"], ["乙", "的"], ["丙"], ["丁"]], one);
    const columns = wordTable([["a"], ["b", "of"], ["x"], ["c"], ["a"]], one);
    const pairs = [
      ["甲", "a"],
      ["乙", "b"],
      ["丙", "c"],
      ["丁", "a"],
    ] as const;
    const links = linksOf(
      rows.spelling.length,
      pairs.map(([from, to]) => ({
        from: rows.spelling.indexOf(from),
        to: columns.spelling.indexOf(to),
        ratio: 1500,
      })),
    );
    expect(findAnchors(rows, columns, links).map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 1],
      [2, 3],
      [3, 4],
    ]);
  });

  test("makes nothing of weak evidence, or of words that stand everywhere", () => {
    const everywhere = Array.from({ length: 40 }, () => ["词"]);
    const rows = wordTable(everywhere, one);
    const columns = wordTable(
      everywhere.map(() => ["word"]),
      one,
    );
    expect(findAnchors(rows, columns, linksOf(1, [{ from: 0, to: 0, ratio: 1500 }]))).toEqual([]);
    const single = wordTable([["词"]], one);
    expect(
      findAnchors(single, wordTable([["word"]], one), linksOf(1, [{ from: 0, to: 0, ratio: 3 }])),
    ).toEqual([]);
  });
});
