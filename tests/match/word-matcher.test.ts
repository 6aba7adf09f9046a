import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { WordMatcher } from "../../src/match/word-matcher.js";

interface Found {
  readonly other: number;
  readonly alone: boolean;
}

/** Two words that are joined, and what they are worth. */
interface Candidate {
  readonly own: number;
  readonly other: number;
  readonly strength: number;
  readonly value: number;
}

/** The same in the plainest way: all that is joined, sorted, and gone through from the top. */
function plainly(
  types: readonly number[],
  others: number,
  strengths: readonly number[][],
): (Found | undefined)[] {
  const apart = (own: number, other: number) => Math.abs((own + 0.5) / types.length - (other + 0.5) / others);
  const joined = strengths.flatMap((row, own) =>
    row.flatMap((strength, other): Candidate[] =>
      strength === 0 ? [] : [{ own, other, strength, value: strength - 2 * apart(own, other) }],
    ),
  );
  const first = assigned(types, joined);
  const company = ({ own, other }: Candidate) =>
    first.filter((found, k) => {
      const isNear = found !== undefined && k !== own && Math.abs(k - own) <= 5;
      if (!isNear || !found.alone || strengths[k]![found.other]! < 2.5) return false;
      return found.other !== other && Math.abs(found.other - other) <= 7;
    }).length;
  return assigned(
    types,
    joined.map((one) => ({ ...one, value: one.value + Math.min(3, company(one)) })),
  );
}

function assigned(types: readonly number[], joined: readonly Candidate[]): (Found | undefined)[] {
  const sorted = joined.toSorted((a, b) => b.value - a.value || a.own - b.own || a.other - b.other);
  const found: (Found | undefined)[] = types.map(() => undefined);
  const takenBy = new Map<number, number>();
  for (const { own, other } of sorted) {
    if (found[own] !== undefined || takenBy.has(other)) continue;
    found[own] = { other, alone: true };
    takenBy.set(other, types[own]!);
  }
  for (const { own, other } of sorted)
    if (takenBy.get(other) !== types[own]) found[own] ??= { other, alone: false };
  return found;
}

const sides = fc
  .tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 16 }))
  .chain(([owns, others]) =>
    fc.record({
      types: fc.array(fc.nat({ max: 6 }), { minLength: owns, maxLength: owns }),
      others: fc.constant(others),
      strengths: fc.array(
        fc.array(fc.constantFrom(0, 0, 1, 3, 4, 6), { minLength: others, maxLength: others }),
        { minLength: owns, maxLength: owns },
      ),
    }),
  );

describe("WordMatcher", () => {
  test("finds what going through all that is joined finds, few words or many, one bead after another", () => {
    const matcher = new WordMatcher();
    fc.assert(
      fc.property(sides, ({ types, others, strengths }) => {
        matcher.begin(types.length, others);
        strengths.forEach((row, own) => {
          row.forEach((strength, other) => {
            if (strength > 0) matcher.join(own, other, strength);
          });
        });
        matcher.match(types);
        const found = types.map((_, own) =>
          matcher.other[own]! < 0
            ? undefined
            : { other: matcher.other[own]!, alone: matcher.alone[own] === 1 },
        );
        expect(found).toEqual(plainly(types, others, strengths));
      }),
      { numRuns: 300 },
    );
  });
});
