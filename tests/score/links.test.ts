import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Links, linksOf, transpose } from "../../src/score/links.js";
import { anyLinks } from "./arbitrary.js";

const ROWS = 4;
const COLUMNS = 5;

function triples({ start, other, ratio }: Links): string[] {
  const found: string[] = [];
  for (let from = 0; from + 1 < start.length; from++)
    for (let k = start[from]!; k < start[from + 1]!; k++) found.push(`${from}-${other[k]}:${ratio[k]}`);
  return found.sort();
}

describe("linksOf", () => {
  test("keeps the strongest link of each pair of types", () => {
    const links = linksOf(3, [
      { from: 2, to: 0, ratio: 3 },
      { from: 0, to: 1, ratio: 5 },
      { from: 2, to: 0, ratio: 7 },
      { from: 2, to: 0, ratio: 2 },
    ]);
    expect(triples(links)).toEqual(["0-1:5", "2-0:7"]);
    expect([...links.start]).toEqual([0, 1, 1, 2]);
  });

  test("makes an empty matrix of no links", () => {
    expect([...linksOf(2, []).start]).toEqual([0, 0, 0]);
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
