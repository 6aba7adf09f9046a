import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { STRENGTHS } from "../../src/kernel/constants.js";
import { type Links, LinksBuilder, linksOf, strengthOf, transpose } from "../../src/score/links.js";
import { anyLinks } from "./arbitrary.js";
import { ratioOf } from "./ratio-of.js";

const ROWS = 4;
const COLUMNS = 5;

/** All links, as `from-to:strength`. */
function triples({ start, other, strength }: Links): string[] {
  const found: string[] = [];
  for (let from = 0; from + 1 < start.length; from++)
    for (let k = start[from]!; k < start[from + 1]!; k++) found.push(`${from}-${other[k]}:${strength[k]}`);
  return found.sort();
}

/** The links of a row in their order: the other type, and the strength. */
function rowOf({ start, other, strength }: Links, row: number): [number, number][] {
  return Array.from(other.subarray(start[row]!, start[row + 1]!), (type, k) => [
    type,
    strength[start[row]! + k]!,
  ]);
}

describe("linksOf", () => {
  test("keeps the strongest link of each pair of types", () => {
    const links = linksOf(3, [
      { from: 2, to: 0, ratio: 3 },
      { from: 0, to: 1, ratio: 5 },
      { from: 2, to: 0, ratio: 7 },
      { from: 2, to: 0, ratio: 2 },
    ]);
    expect(triples(links)).toEqual([`0-1:${strengthOf(5)}`, `2-0:${strengthOf(7)}`]);
    expect([...links.start]).toEqual([0, 1, 1, 2]);
  });

  test("makes an empty matrix of no links", () => {
    expect([...linksOf(2, []).start]).toEqual([0, 0, 0]);
  });
});

describe("strengthOf", () => {
  const anyRatio = fc.double({ min: 1, max: 2800, noNaN: true, minExcluded: true });

  test("keeps a ratio to within half a step, and never makes it no link", () => {
    fc.assert(
      fc.property(anyRatio, (ratio) => {
        const kept = ratioOf(strengthOf(ratio));
        expect(kept).toBeGreaterThan(1);
        // Below half a step above 1 it is rounded up: 0 is no link.
        const most = strengthOf(ratio) === 1 ? 1 / STRENGTHS : 0.5 / STRENGTHS;
        expect(Math.abs(Math.log(kept / ratio))).toBeLessThanOrEqual(most + 1e-12);
      }),
    );
  });

  test("is the number that it came from, for each byte", () => {
    for (let strength = 1; strength < 256; strength++) expect(strengthOf(ratioOf(strength))).toBe(strength);
    expect(ratioOf(0)).toBe(0);
  });

  test("has a greatest value", () => {
    expect(strengthOf(1e9)).toBe(255);
  });
});

describe("LinksBuilder", () => {
  test("copies rows of another matrix as they are, among rows of its own", () => {
    fc.assert(
      fc.property(
        anyLinks(ROWS, COLUMNS),
        fc.array(fc.nat(ROWS - 1), { maxLength: 6 }),
        (collected, rows) => {
          const links = linksOf(ROWS, collected);
          const builder = new LinksBuilder(2 * rows.length);
          for (const row of rows) {
            builder.add(row, 7);
            builder.endRow();
            builder.copyRow(links, row);
          }
          const built = builder.build();
          rows.forEach((row, k) => {
            expect(rowOf(built, 2 * k)).toEqual([[row, 7]]);
            expect(rowOf(built, 2 * k + 1)).toEqual(rowOf(links, row));
          });
        },
      ),
    );
  });

  test("has room for any number of links", () => {
    const builder = new LinksBuilder(3);
    for (let row = 0; row < 3; row++) {
      for (let other = 0; other < 1500; other++) builder.add(other, (other % 255) + 1);
      builder.endRow();
    }
    const links = builder.build();
    expect([...links.start]).toEqual([0, 1500, 3000, 4500]);
    for (let row = 0; row < 3; row++)
      expect(rowOf(links, row)).toEqual(Array.from({ length: 1500 }, (_, k) => [k, (k % 255) + 1]));
  });
});

describe("transpose", () => {
  test("holds the same links from the other side", () => {
    fc.assert(
      fc.property(anyLinks(ROWS, COLUMNS), (collected) => {
        const links = linksOf(ROWS, collected);
        const turned = transpose(links, COLUMNS);
        const exchanged = collected.map(({ from, to, ratio }) => ({ from: to, to: from, ratio }));
        expect(triples(turned)).toEqual(triples(linksOf(COLUMNS, exchanged)));
        expect(triples(transpose(turned, ROWS))).toEqual(triples(links));
      }),
    );
  });
});
