import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeRecord } from "../../src/record/decode.js";
import { encodeBitext } from "../../src/record/encode.js";
import { encodeRecord } from "../../src/record/json.js";
import { alignedPairs } from "./arbitrary.js";
import { small } from "./small.js";

const textOf = (chunks: Iterable<string>): string => [...chunks].join("");

describe("encodeRecord", () => {
  test("writes fields on lines, list elements on lines of their own", () => {
    expect(textOf(encodeRecord(small))).toBe(readFileSync("fixtures/golden/small.json", "utf8"));
  });

  test("and decodeRecord give any record back, every sentence in one bead, what is null in one gap", () => {
    fc.assert(
      fc.property(alignedPairs, (pair) => {
        const bitext = encodeBitext(pair);
        const decoded = decodeRecord(textOf(encodeRecord(bitext)), "record.json");
        expect(decoded).toEqual(bitext);
        for (const side of ["source", "target"] as const) {
          const other = side === "source" ? "target" : "source";
          const all = pair[side].sentences.map((_, index) => index);
          expect(decoded.beads.flatMap((bead) => bead[side])).toEqual(all);
          const lost = decoded.beads.filter((bead) => bead[other].length === 0).flatMap((bead) => bead[side]);
          expect(decoded.gaps.filter((gap) => gap.side === side).flatMap((gap) => gap.sentences)).toEqual(
            lost,
          );
        }
      }),
    );
  });
});
