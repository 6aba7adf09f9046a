import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Match } from "../../../src/diagnose/moves/match.js";
import { areCrossed, orderOf } from "../../../src/diagnose/moves/order.js";

const match = (source: number, target: number): Match => ({
  source: { start: source, end: source + 1 },
  target: { start: target, end: target + 1 },
  value: 1,
});

/** Matches of each source sentence, in order, with the target sentence of that number. */
const matches = (...targets: readonly number[]) => targets.map((target, source) => match(source, target));

describe("the order of matches", () => {
  test("has the fewest moved", () => {
    const all = matches(1, 2, 3, 0, 4);
    expect(orderOf(all, () => 1).moved).toEqual([all[3]]);
  });

  test("has the lightest moved", () => {
    const all = matches(1, 2, 0);
    expect(orderOf(all, ({ source }) => (source.start === 2 ? 5 : 1)).moved).toEqual([all[0], all[1]]);
  });

  test("has those moved that changed places, not what stands between them", () => {
    const all = matches(0, 3, 2, 1, 4);
    expect(orderOf(all, () => 1).moved).toEqual([all[1], all[3]]);
    expect(orderOf(all, ({ source }) => (source.start === 1 ? 1.1 : 1)).moved).toEqual([all[2], all[3]]);
  });

  test("does not mind whether what changed places is one match or three", () => {
    const [first, stands, ...last] = matches(4, 3, 0, 1, 2) as [Match, Match, ...Match[]];
    const share = (one: Match) => (last.includes(one) ? 1 / 3 + 1e-4 : 1);
    expect(orderOf([first, stands, ...last], share).moved).toEqual([first, ...last]);
  });

  test("is of nothing where there is nothing", () => {
    expect(orderOf([], () => 1)).toEqual({ moved: [], inPlace: [] });
  });

  test("leaves a chain in place that nothing could be added to", () => {
    const permutation = fc.uniqueArray(fc.nat(30), { maxLength: 12 });
    fc.assert(
      fc.property(permutation, (targets) => {
        const { moved, inPlace } = orderOf(matches(...targets), () => 1);
        expect(moved.length + inPlace.length).toBe(targets.length);
        expect(inPlace.some((one) => inPlace.some((other) => one !== other && areCrossed(one, other)))).toBe(
          false,
        );
        for (const one of moved) expect(inPlace.some((other) => areCrossed(one, other))).toBe(true);
      }),
    );
  });
});
