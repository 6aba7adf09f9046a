import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Bead } from "../../src/align/bead.js";
import { paragraphBeads } from "../../src/align/paragraphs.js";

const CERTAIN = () => 1;

/** Beads of these sizes, one after the other. */
function beadsOf(...sizes: readonly (readonly [source: number, target: number])[]): Bead[] {
  const beads: Bead[] = [];
  for (const [a, b] of sizes) {
    const start = { source: beads.at(-1)?.source.end ?? 0, target: beads.at(-1)?.target.end ?? 0 };
    beads.push({
      source: { start: start.source, end: start.source + a },
      target: { start: start.target, end: start.target + b },
      confidence: 1,
    });
  }
  return beads;
}

/** The paragraphs of each bead, as `source indexes:target indexes`. */
function shown(beads: readonly Bead[]): string[] {
  const indexes = ({ start, end }: Bead["source"]) =>
    Array.from({ length: end - start }, (_, k) => start + k);
  return beads.map(({ source, target }) => `${indexes(source)}:${indexes(target)}`);
}

describe("paragraphBeads", () => {
  test.each([
    ["one to one", beadsOf([1, 1], [1, 1]), [0, 1], [0, 1], ["0:0", "1:1"]],
    ["of several sentences", beadsOf([1, 2], [1, 1], [1, 1]), [0, 0, 1], [0, 0, 0, 1], ["0:0", "1:1"]],
    ["two merged into one", beadsOf([1, 1], [1, 1]), [0, 1], [0, 0], ["0,1:0"]],
    ["one split in two", beadsOf([1, 1], [1, 1]), [0, 0], [0, 1], ["0:0,1"]],
    ["one missing", beadsOf([1, 1], [1, 0], [1, 0], [1, 1]), [0, 1, 1, 2], [0, 1], ["0:0", "1:", "2:1"]],
    ["one added at the start", beadsOf([0, 1], [1, 1]), [0], [0, 1], [":0", "0:1"]],
    ["one missing at the end", beadsOf([1, 1], [1, 0]), [0, 1], [0], ["0:0", "1:"]],
    ["a null sentence inside of one", beadsOf([1, 1], [1, 0], [1, 1]), [0, 0, 0], [0, 0], ["0:0"]],
    ["a bead over a boundary", beadsOf([2, 2], [1, 1]), [0, 1, 2], [0, 0, 1], ["0,1:0", "2:1"]],
    ["none", [], [], [], []],
  ])("finds paragraphs: %s", (_, beads, source, target, expected) => {
    expect(shown(paragraphBeads(beads, source, target, CERTAIN))).toEqual(expected);
  });

  test("is as sure as the less sure of a bead's two corners", () => {
    const corner = (source: number, target: number) => (source === 1 && target === 1 ? 0.4 : 0.9);
    const beads = paragraphBeads(beadsOf([1, 1], [1, 1], [1, 1]), [0, 1, 2], [0, 1, 2], corner);
    expect(beads.map(({ confidence }) => confidence)).toEqual([0.4, 0.4, 0.9]);
  });

  test("puts every paragraph in one bead, for any beads and any paragraphs", () => {
    const anySizes = fc.array(
      fc.constantFrom([1, 1], [1, 2], [2, 1], [1, 0], [0, 1], [2, 2]) as fc.Arbitrary<[number, number]>,
    );
    const anyStarts = fc.array(fc.boolean(), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(anySizes, anyStarts, anyStarts, (sizes, sourceStarts, targetStarts) => {
        const beads = beadsOf(...sizes);
        const source = numbered(beads.at(-1)?.source.end ?? 0, sourceStarts);
        const target = numbered(beads.at(-1)?.target.end ?? 0, targetStarts);
        const found = paragraphBeads(beads, source, target, CERTAIN);
        expect(covered(found, "source")).toEqual([...new Set(source)]);
        expect(covered(found, "target")).toEqual([...new Set(target)]);
      }),
    );
  });
});

/** The paragraph of each of so many sentences, by which of them start one. */
function numbered(sentences: number, starts: readonly boolean[]): number[] {
  let paragraph = -1;
  return Array.from({ length: sentences }, (_, k) => {
    if (k === 0 || starts[k]) paragraph++;
    return paragraph;
  });
}

function covered(beads: readonly Bead[], side: "source" | "target"): number[] {
  return beads.flatMap((bead) =>
    Array.from({ length: bead[side].end - bead[side].start }, (_, k) => bead[side].start + k),
  );
}
