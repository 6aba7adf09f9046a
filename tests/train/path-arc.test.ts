import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { measureText } from "../../scripts/train/measured-text.js";
import { goldPath, measureArc, pathWithin, sumOfFeatures } from "../../scripts/train/path-arc.js";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { fullBand } from "../../src/score/band.js";
import { FEATURE, FEATURES } from "../../src/score/features.js";
import { loadShipped } from "../../src/shipped.js";
import { INVENTED } from "./invented.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

/** Beads of these sizes, as `1-2`, one after the other. */
function beadsOf(sizes: readonly string[]) {
  let [i, j] = [0, 0];
  return sizes.map((size) => {
    const [a, b] = size.split("-").map(Number) as [number, number];
    return { source: Array.from({ length: a }, () => i++), target: Array.from({ length: b }, () => j++) };
  });
}

describe("goldPath", () => {
  test("leads from the first corner to the last, each arc from where the one before ends", () => {
    const anySize = fc.constantFrom("1-1", "1-2", "3-2", "1-0", "0-1", "2-0");
    fc.assert(
      fc.property(fc.array(anySize), (sizes) => {
        const beads = beadsOf(sizes);
        let [row, column] = [0, 0];
        for (const arc of goldPath(beads)) {
          expect([arc.row, arc.column]).toEqual([row, column]);
          row += arc.rows;
          column += arc.columns;
        }
        expect(row).toBe(beads.flatMap(({ source }) => source).length);
        expect(column).toBe(beads.flatMap(({ target }) => target).length);
      }),
    );
  });

  test("takes nulls of one side in a gap for one run, rows first", () => {
    const path = goldPath(beadsOf(["1-1", "1-0", "0-1", "1-0", "1-1", "1-0"]));
    const steps = path.map(({ rows, columns, extends_ }) => `${rows}-${columns}${extends_ ? "+" : ""}`);
    expect(steps).toEqual(["1-1", "1-0", "1-0+", "0-1", "1-1", "1-0"]);
  });
});

describe("pathWithin", () => {
  test("leaves out what begins or ends outside the band", () => {
    const path = goldPath(beadsOf(["1-1", "1-3", "1-1"]));
    expect(pathWithin(fullBand(3, 5), path)).toEqual(path);
    const narrow = { low: Int32Array.of(0, 0, 0, 5), high: Int32Array.of(1, 2, 3, 5) };
    expect(pathWithin(narrow, path)).toEqual([path[0]]);
  });
});

describe("sumOfFeatures", () => {
  test("adds up the features of the path's arcs", () => {
    const { pair, gold } = measureText(INVENTED, lexicon);
    const sum = sumOfFeatures(pair.features, gold);
    const counts = { bead11: 3, bead12: 1, bead21: 1, bead22: 0, chineseNullOpen: 2, englishNullOpen: 1 };
    for (const [name, count] of Object.entries(counts))
      expect([name, sum[FEATURE[name as keyof typeof counts]]]).toEqual([name, count]);
    const out = new Float64Array(FEATURES.length);
    measureArc(pair.features, gold[1]!, out);
    expect(sumOfFeatures(pair.features, [gold[1]!])).toEqual(out);
  });
});
