import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Band, fullBand, transposeBand } from "../../src/score/band.js";
import { anyBand } from "./arbitrary.js";

const anySizedBand = fc
  .record({ rows: fc.nat(7), columns: fc.nat(7) })
  .chain(({ rows, columns }) => anyBand(rows, columns).map((band) => ({ rows, columns, band })));

function cells({ low, high }: Band): string[] {
  return [...low].flatMap((first, i) =>
    Array.from({ length: high[i]! - first + 1 }, (_, k) => `${i},${first + k}`),
  );
}

describe("transposeBand", () => {
  test("holds the same cells with rows and columns exchanged", () => {
    fc.assert(
      fc.property(anySizedBand, ({ columns, band }) => {
        const exchanged = cells(transposeBand(band, columns)).map((cell) =>
          cell.split(",").reverse().join(","),
        );
        expect(exchanged.sort()).toEqual(cells(band).sort());
      }),
    );
  });

  test("done twice changes nothing", () => {
    fc.assert(
      fc.property(anySizedBand, ({ rows, columns, band }) => {
        expect(transposeBand(transposeBand(band, columns), rows)).toEqual(band);
      }),
    );
  });

  test("turns a whole table into a whole table", () => {
    expect(transposeBand(fullBand(2, 5), 5)).toEqual(fullBand(5, 2));
  });
});
