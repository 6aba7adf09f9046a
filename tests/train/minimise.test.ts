import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { minimise, type Objective } from "../../scripts/train/minimise.js";

const STEPS = 200;

/** Σ aₖ (xₖ − bₖ)²: least at b. */
function quadratic(curvature: readonly number[], least: readonly number[]): Objective {
  return (point, gradient) => {
    let value = 0;
    point.forEach((x, k) => {
      const distance = x - least[k]!;
      value += curvature[k]! * distance * distance;
      gradient[k] = 2 * curvature[k]! * distance;
    });
    return value;
  };
}

describe("minimise", () => {
  test("finds the least point of any quadratic bowl, narrow or wide", () => {
    const anyBowl = fc.array(
      fc.record({ curvature: fc.constantFrom(0.01, 1, 50), least: fc.integer({ min: -9, max: 9 }) }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(anyBowl, (axes) => {
        const least = axes.map((axis) => axis.least);
        const bowl = quadratic(
          axes.map(({ curvature }) => curvature),
          least,
        );
        const found = minimise(bowl, new Float64Array(axes.length), STEPS, 1e-15);
        found.forEach((x, k) => {
          expect(x).toBeCloseTo(least[k]!, 2);
        });
      }),
    );
  });

  test("finds the log-odds of a coin that has shown seven heads and three tails", () => {
    const coin: Objective = (point, gradient) => {
      const heads = 1 / (1 + Math.exp(-point[0]!));
      gradient[0] = 10 * heads - 7;
      return -7 * Math.log(heads) - 3 * Math.log(1 - heads);
    };
    expect(minimise(coin, new Float64Array(1), STEPS, 1e-12)[0]).toBeCloseTo(Math.log(7 / 3), 4);
  });

  test("starts where it is told, changes nothing there, and stops when it may take no step", () => {
    const start = Float64Array.of(3, 4);
    expect(minimise(quadratic([1, 1], [0, 0]), start, 0, 1e-9)).toEqual(start);
    expect(minimise(quadratic([1, 1], [3, 4]), start, STEPS, 1e-9)).toEqual(start);
    minimise(quadratic([1, 1], [0, 0]), start, STEPS, 1e-9);
    expect(start).toEqual(Float64Array.of(3, 4));
  });
});
