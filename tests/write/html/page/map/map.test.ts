import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkedStretches } from "../../../../../src/write/html/page/map/checked-stretches.js";
import { frameOf, pointIn } from "../../../../../src/write/html/page/map/frame.js";
import { type MapBead, mapBeads, startsOf } from "../../../../../src/write/html/page/map/model.js";
import { nearestBead } from "../../../../../src/write/html/page/map/nearest-bead.js";
import { onBothSides } from "../../../../../src/write/html/page/map/on-both-sides.js";
import { shapesOf } from "../../../../../src/write/html/page/map/shapes.js";

/** Beads of sentences of the same length, in order, by how many they take on each side. */
function beadsOf(...sizes: readonly (readonly [number, number])[]): MapBead[] {
  const next = { source: 0, target: 0 };
  const take = (side: "source" | "target", count: number) => [...Array(count).keys()].map(() => next[side]++);
  const beads = sizes.map(([source, target]) => ({
    source: take("source", source),
    target: take("target", target),
    unsure: false,
  }));
  return mapBeads(beads, startsOf(Array(next.source).fill(10)), startsOf(Array(next.target).fill(7)));
}

describe("a map's model", () => {
  test("takes stretches by the lengths of sentences", () => {
    expect([...startsOf([1, 2, 1])]).toEqual([0, 0.25, 0.75, 1]);
    expect(beadsOf([1, 2], [0, 1], [1, 1])).toEqual([
      { source: { start: 0, end: 0.5 }, target: { start: 0, end: 0.5 }, unsure: false },
      { target: { start: 0.5, end: 0.75 }, unsure: false },
      { source: { start: 0.5, end: 1 }, target: { start: 0.75, end: 1 }, unsure: false },
    ]);
  });

  test("is of no use, but no failure, for a text without letters", () => {
    expect([...startsOf([0, 0])]).toEqual([0, 0, 0]);
    expect([...startsOf([])]).toEqual([0]);
  });
});

describe("a map's shapes", () => {
  test("are the beads themselves where there is room", () => {
    expect(shapesOf(beadsOf([1, 1], [1, 2], [2, 1]), 1000).map(({ beads }) => beads)).toEqual([1, 1, 1]);
  });

  test("are few for many beads, but show every gap", () => {
    const sizes = [...Array(20_000).keys()].map((index): [number, number] => [
      1,
      index % 1000 === 500 ? 0 : 1,
    ]);
    const shapes = shapesOf(beadsOf(...sizes), 600);
    expect(shapes.length).toBeLessThan(300);
    expect(shapes.filter(({ target }) => target === undefined)).toHaveLength(20);
    expect(shapes.reduce((sum, { beads }) => sum + beads, 0)).toBe(20_000);
  });

  test("gather a gap's beads, however long it is", () => {
    const shapes = shapesOf(beadsOf([1, 1], [1, 0], [1, 0], [0, 1], [1, 1]), 1000);
    expect(shapes.map(({ beads }) => beads)).toEqual([1, 2, 1, 1]);
  });

  test("know the share of the unsure", () => {
    const beads = beadsOf([1, 1], [1, 1], [1, 1], [1, 1]).map((bead, index) => ({
      ...bead,
      unsure: index === 2,
    }));
    expect(shapesOf(beads, 2)).toMatchObject([{ unsure: 0.25, beads: 4 }]);
  });

  test("cover both texts without a break", () => {
    const sizes = fc.array(
      fc.constantFrom([1, 1], [1, 2], [2, 1], [1, 0], [0, 1]) as fc.Arbitrary<[number, number]>,
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 500 }), (list, length) => {
        const beads = beadsOf(...list);
        const shapes = shapesOf(beads, length);
        for (const side of ["source", "target"] as const) {
          const stretches = shapes.map((shape) => shape[side]).filter((stretch) => stretch !== undefined);
          const ends = [0, ...stretches.map(({ end }) => end)];
          expect(stretches.map(({ start }) => start)).toEqual(ends.slice(0, -1));
          expect(ends.at(-1)).toBe(beads.findLast((bead) => bead[side])?.[side]?.end ?? 0);
        }
      }),
    );
  });
});

describe("a point of a map", () => {
  const beads = beadsOf([1, 1], [0, 2], [1, 1]);

  test("is nearest to the ribbon that it is on", () => {
    expect(nearestBead(beads, 0.1, 0.5)).toBe(0);
    expect(nearestBead(beads, 0.9, 0.5)).toBe(2);
    expect(nearestBead(beads, 0.6, 0)).toBe(2);
  });

  test("is nearest to a gap on the gap's own bar alone", () => {
    expect(nearestBead(beads, 0.5, 1)).toBe(1);
    expect(nearestBead(beads, 0.49, 0)).toBe(0);
  });

  test("is in shares of the map, whichever way it lies", () => {
    expect(pointIn(frameOf(100, 500), 0, 250)).toEqual({ along: 0.5, across: 0 });
    expect(pointIn(frameOf(100, 500), 100, 0)).toEqual({ along: 0, across: 1 });
    expect(pointIn(frameOf(500, 100), 250, 0)).toEqual({ along: 0.5, across: 0 });
    expect(pointIn(frameOf(500, 100), 600, 50)).toEqual({ along: 1, across: 0.5 });
  });
});

test("a gap's place on the other side is where its neighbour ends", () => {
  const beads = beadsOf([0, 1], [1, 1], [0, 2], [1, 0]);
  expect(onBothSides(beads, 0)).toEqual({ source: { start: 0, end: 0 }, target: { start: 0, end: 0.25 } });
  expect(onBothSides(beads, 2).source).toEqual({ start: 0.5, end: 0.5 });
  expect(onBothSides(beads, 3).target).toEqual({ start: 1, end: 1 });
});

describe("what is checked of a map", () => {
  const marked = (beads: readonly MapBead[], ...indexes: readonly number[]): MapBead[] =>
    beads.map((bead, index) => (indexes.includes(index) ? { ...bead, checked: true } : bead));

  test("is as long as pairs go on without a break", () => {
    const beads = marked(beadsOf([1, 1], [1, 1], [1, 1], [1, 1], [0, 1]), 0, 1, 3, 4);
    expect(checkedStretches(beads)).toEqual({
      source: [
        { start: 0, end: 0.5 },
        { start: 0.75, end: 1 },
      ],
      target: [
        { start: 0, end: expect.closeTo(0.4) },
        { start: expect.closeTo(0.6), end: expect.closeTo(0.8) },
      ],
    });
    expect(checkedStretches(beadsOf([1, 1]))).toEqual({ source: [], target: [] });
  });

  test("are gaps by themselves, too", () => {
    const shapes = shapesOf(marked(beadsOf([1, 0], [1, 0], [1, 0]), 1, 2), 1000);
    expect(shapes.map(({ beads, checked }) => [beads, checked])).toEqual([
      [1, undefined],
      [2, true],
    ]);
  });
});
