import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { GoldDocument } from "../../../bench/gold.js";
import { chaptersOf, joined } from "../../../bench/speed/joined.js";
import { expectComplete } from "../documents.js";

/** Documents of beads of one source sentence to so many target ones; each side tells where it is from. */
const anyDocuments = fc
  .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((documents) => documents.map((sizes, k) => documentOf(`${k}`, sizes)));

function documentOf(id: string, sizes: readonly number[]): GoldDocument {
  const source = sizes.map((_, i) => `${id}.${i}`);
  const target: string[] = [];
  const beads = sizes.map((size, i) => {
    return { source: [i], target: Array.from({ length: size }, () => target.push(`${id}.${i}`) - 1) };
  });
  return { id, source, target, beads };
}

describe("joined", () => {
  test("has the size, whole beads, and opposite each sentence what stood there before", () => {
    fc.assert(
      fc.property(anyDocuments, fc.integer({ min: 1, max: 200 }), (documents, size) => {
        const { source, target, beads } = joined(documents, { source: size }, "long");
        expect(source).toHaveLength(size);
        expectComplete({ id: "", source, target, beads });
        for (const bead of beads)
          for (const j of bead.target) expect(source[bead.source[0]!]).toBe(target[j]);
      }),
    );
  });

  test("is of its parts, in order", () => {
    fc.assert(
      fc.property(anyDocuments, fc.integer({ min: 1, max: 200 }), (documents, size) => {
        const { source, target, parts } = joined(documents, { source: size }, "long");
        expect(parts.flatMap((part) => part.source)).toEqual(source);
        expect(parts.flatMap((part) => part.target)).toEqual(target);
      }),
    );
  });

  const even = documentOf("even", Array<number>(50).fill(1));
  const wide = documentOf("wide", Array<number>(50).fill(2));

  test("takes what brings it to the wanted ratio", () => {
    const { source, target } = joined([even, wide], { source: 3000, target: 5400 }, "long");
    expect(source).toHaveLength(3000);
    expect(Math.abs(target.length - 5400)).toBeLessThan(100);
  });

  test("is the same each time, and repeats its documents in another order", () => {
    const documents = Array.from({ length: 6 }, (_, k) => documentOf(`${k}`, [1, 1]));
    const { source, parts } = joined(documents, { source: 24 }, "long");
    expect(joined(documents, { source: 24 }, "long").source).toEqual(source);
    const rounds = [parts.slice(0, 6), parts.slice(6)].map((round) => round.map(({ id }) => id));
    expect(rounds[1]).not.toEqual(rounds[0]);
    expect([...rounds[1]!].sort()).toEqual([...rounds[0]!].sort());
  });

  test("names what it cut otherwise than the whole", () => {
    expect(joined([even], { source: 60 }, "long").parts.map(({ id }) => id)).toEqual([
      "even.0",
      "even.0.cut",
    ]);
  });
});

describe("chaptersOf", () => {
  test("makes as many as wanted, of about the wanted size, with ids of their own", () => {
    const sizes = Array.from({ length: 100 }, (_, k) => k % 3);
    const chapters = chaptersOf([documentOf("a", sizes), documentOf("b", sizes)], 12, {
      source: 20,
      target: 20,
    });
    expect(chapters.map(({ source }) => source.length)).toEqual(Array(12).fill(20));
    for (const chapter of chapters) expectComplete(chapter);
    expect(chapters[0]!.id).toBe("01");
    expect(new Set(chapters.map(({ id }) => id)).size).toBe(12);
  });
});
