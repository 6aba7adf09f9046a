import { describe, expect, test } from "@jest/globals";
import type { RecordSentence, Row } from "../../src/review/review.js";
import type { Kept } from "../../src/update/anchored.js";
import { regionRows, type StretchAligner } from "../../src/update/set-apart.js";

const span = (start: number, end: number) => ({ start, end });
const sentence = (text: string): RecordSentence => ({ text, paragraph: 0, line: 1, column: 1 });
const TEXTS = {
  source: [..."abcdef"].map(sentence),
  target: [..."uvwxyz"].map(sentence),
};
const REGION = { source: span(1, 5), target: span(1, 4) };

/** Which text is searched, and the rows that are made of it. */
function searched(apart: readonly Kept[], rows: readonly Row[]): { text: string; rows: string[] } {
  let text = "";
  const align: StretchAligner = (all, { source, target }) => {
    const said = (side: "source" | "target", { start, end }: typeof source) =>
      all[side]
        .slice(start, end)
        .map((one) => one.text)
        .join("");
    text = `${said("source", source)} ${said("target", target)}`;
    return [...rows];
  };
  const rowOf = ({ source, target }: Kept): Row => {
    const counts = { source: source.end - source.start, target: target.end - target.start };
    return { ...counts, confidence: 1, verdict: "accepted" };
  };
  const made = regionRows({ ...REGION, apart }, TEXTS, align, rowOf);
  return {
    text,
    rows: made.map(({ source, target, verdict }) => `${source}-${target}${verdict ? "!" : ""}`),
  };
}

const row = (source: number, target: number): Row => ({ source, target, confidence: 0.9 });

describe("the rows of a region", () => {
  test("are those of the search if nothing is set apart", () => {
    expect(searched([], [row(2, 1), row(2, 2)])).toEqual({ text: "bcde vwx", rows: ["2-1", "2-2"] });
  });

  test("have what is set apart among them", () => {
    const apart = [
      { index: 0, source: span(1, 2), target: span(0, 0) },
      { index: 1, source: span(3, 4), target: span(0, 0) },
      { index: 2, source: span(0, 0), target: span(3, 4) },
    ];
    expect(searched(apart, [row(1, 1), row(1, 1)])).toEqual({
      text: "ce vw",
      rows: ["1-0!", "1-1", "1-0!", "1-1", "0-1!"],
    });
  });

  test("are parted by what is set apart within one", () => {
    const apart = [{ index: 0, source: span(2, 3), target: span(0, 0) }];
    expect(searched(apart, [row(3, 3)])).toEqual({ text: "bde vwx", rows: ["1-0", "1-0!", "2-3"] });
    const both = [...apart, { index: 1, source: span(0, 0), target: span(2, 3) }];
    expect(searched(both, [row(3, 2)])).toEqual({
      text: "bde vx",
      rows: ["1-0", "1-0!", "2-1", "0-1!", "0-1"],
    });
  });

  test("keep several sentences that were set apart as one in one row", () => {
    const apart = [{ index: 0, source: span(2, 4), target: span(0, 0) }];
    expect(searched(apart, [row(1, 0), row(0, 1), row(1, 2)])).toEqual({
      text: "be vwx",
      rows: ["1-0", "0-1", "2-0!", "1-2"],
    });
  });
});
