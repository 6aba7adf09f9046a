import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { startKernel } from "../../src/kernel/kernel.js";
import { matchWords } from "../../src/match/matching.js";

beforeAll(() => startKernel(readFileSync("dist/kernel/kernel.wasm")));

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

/** Words of one side, how many there are on the other, and what joins them. */
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

/** Strengths by the types of the words of either side. */
function strengthBy(own: readonly number[], others: readonly number[], table: Record<string, number>) {
  return (k: number, j: number) => table[`${own[k]} ${others[j]}`] ?? 0;
}

describe("matchWords", () => {
  test("gives each word the strongest", () => {
    const strength = strengthBy([1, 2], [1, 2], { "1 1": 5, "1 2": 3, "2 2": 6 });
    expect(matchWords([1, 2], 2, strength).map((match) => match?.other)).toEqual([0, 1]);
  });

  test("of a word that stands twice matches only one with a translation that stands once", () => {
    const types = [1, 2, 3, 1, 4];
    const strength = strengthBy(types, [2, 3, 1], { "1 1": 5, "2 2": 5, "3 3": 5 });
    const matches = matchWords(types, 3, strength);
    expect(matches.filter((match) => match?.other === 2)).toHaveLength(1);
  });

  test("lets words of other types share a translation", () => {
    const strength = strengthBy([1, 2], [9], { "1 9": 5, "2 9": 4 });
    expect(matchWords([1, 2], 1, strength)).toMatchObject([
      { other: 0, alone: true },
      { other: 0, alone: false },
    ]);
  });

  test("of two occurrences prefers the one in the company of its neighbours' translations", () => {
    const types = [1, 2, 9, 9, 9, 9, 9, 9, 1, 3];
    const others = [8, 8, 8, 8, 8, 1, 3];
    const strength = strengthBy(types, others, { "1 1": 5, "3 3": 6 });
    const matches = matchWords(types, others.length, strength);
    expect(matches[0]).toBeUndefined();
    expect(matches[8]).toMatchObject({ other: 5, company: 1 });
  });

  test("never gives two words the same as theirs alone", () => {
    const sizes = fc.tuple(
      fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 }),
      fc.nat({ max: 9 }),
      fc.nat(),
    );
    fc.assert(
      fc.property(sizes, ([types, others, seed]) => {
        const matches = matchWords(types, others, (k, j) => (types[k]! * 7 + j * 3 + seed) % 5);
        const alone = matches.filter((match) => match?.alone).map((match) => match!.other);
        expect(new Set(alone).size).toBe(alone.length);
        expect(matches).toHaveLength(types.length);
      }),
    );
  });

  test("finds what going through all that is joined finds, few words or many, one bead after another", () => {
    fc.assert(
      fc.property(sides, ({ types, others, strengths }) => {
        const matches = matchWords(types, others, (own, other) => strengths[own]![other]!);
        const found = matches.map((match) => match && { other: match.other, alone: match.alone });
        expect(found).toEqual(plainly(types, others, strengths));
      }),
      { numRuns: 300 },
    );
  });
});
