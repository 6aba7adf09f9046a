import { beforeAll, describe, expect, test } from "@jest/globals";
import type { AlignerData } from "../../src/align/aligner-data.js";
import { type Bead, indexesOf } from "../../src/align/bead.js";
import { searchCloser } from "../../src/align/closer-search.js";
import { decodeBeads } from "../../src/align/decode.js";
import { OPEN } from "../../src/align/open-arcs.js";
import { type Posteriors, posteriorsOf } from "../../src/align/posteriors.js";
import { latticeOf } from "../../src/align/search.js";
import { type MeasuredPair, measureAgain, measurePair } from "../../src/align/sentences.js";
import { loadShipped } from "../../src/shipped.js";

/** The English text has one sentence more. */
const CHINESE = [
  "老船长每天早晨都到码头喂海鸥。",
  "去年他修好了三条旧渔船，又给它们刷了新漆。",
  "孩子们放学以后喜欢听他讲暴风雨的故事。",
  "镇上的人都说，他年轻时去过很多国家。",
  "现在他只在港口附近捕鱼。",
];
const ENGLISH = [
  "Every morning the old captain feeds the gulls at the pier.",
  "His sister in the capital sends postcards at Christmas.",
  "Last year he repaired three old fishing boats and gave them new paint.",
  "After school the children love to hear his stories of storms.",
  "People in the town say that he went to many countries when he was young.",
  "Now he only fishes near the harbour.",
];

let data: AlignerData;
let pair: MeasuredPair;
let second: Posteriors;

beforeAll(async () => {
  data = (await loadShipped()).data;
  const side = (sentences: readonly string[]) => ({
    sentences,
    startsParagraph: new Uint8Array(sentences.length),
  });
  pair = measureAgain(measurePair(side(CHINESE), side(ENGLISH), data.lexicon), data.lexicon, data.weights);
  second = posteriorsOf(latticeOf(pair, data.weights.second));
});

function expectAllOnce(beads: readonly Bead[]): void {
  expect(beads.flatMap(({ source }) => indexesOf(source))).toEqual([...CHINESE.keys()]);
  expect(beads.flatMap(({ target }) => indexesOf(target))).toEqual([...ENGLISH.keys()]);
}

/** A bead's posterior by where it starts and its shape's number. */
function at({ cells, bead }: Posteriors, row: number, column: number, shape: number): number {
  return bead[(cells.offset[row]! + column) * (bead.length / cells.count) + shape]!;
}

describe("searchCloser", () => {
  test("is surer than the search before it that a sentence too many is no part of a translation", () => {
    const { beads, posteriors } = searchCloser(pair, second, data.weights, data.losses);
    expectAllOnce(beads);
    expect(
      beads.filter(({ source }) => source.start === source.end).map(({ target }) => target.start),
    ).toEqual([1]);
    const alone = ({ cells, columnNull }: Posteriors) => columnNull[cells.offset[1]! + 1]!;
    expect(alone(posteriors)).toBeGreaterThan(alone(second));
  });

  test("leaves what is settled as probable as it was, and nothing as sure as certain", () => {
    const { posteriors } = searchCloser(pair, second, data.weights, data.losses);
    const { band } = posteriors;
    let settled = 0;
    for (let row = 0; row < band.low.length; row++) {
      for (let column = band.low[row]!; column <= band.high[row]!; column++) {
        const [before, after] = [at(second, row, column, 0), at(posteriors, row, column, 0)];
        if (before >= 1 - OPEN) expect(after).toBe(before);
        else if (before <= OPEN) expect(after).toBe(0);
        else expect(after).toBeLessThanOrEqual(1 - OPEN);
        settled += before >= 1 - OPEN ? 1 : 0;
      }
    }
    expect(settled).toBeGreaterThan(0);
    expect(settled).toBeLessThan(CHINESE.length);
  });

  test("goes by the search before it where what is open makes no path", () => {
    const closed = { ...second, bead: second.bead.map(() => 0) };
    const { beads, posteriors } = searchCloser(pair, closed, data.weights, data.losses);
    expect(posteriors).toBe(closed);
    expectAllOnce(beads);
    const lattice = latticeOf(pair, data.weights.second);
    expect(beads).toEqual(decodeBeads(lattice, closed, data.weights.prices));
  });
});
