import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Bitext, Side } from "../../src/record/bitext.js";
import { decodeRecord } from "../../src/record/decode.js";
import { encodeBitext } from "../../src/record/encode.js";
import { encodeRecord } from "../../src/record/json.js";
import { reviewOf } from "../../src/review/from-record.js";
import { beginning, after as followed } from "../../src/review/history.js";
import { recordOf } from "../../src/review/to-record.js";
import { beads, text } from "../diagnose/pairs.js";
import { alignedPairs } from "../record/arbitrary.js";
import { corrected } from "./actions/corrections.js";
import { mark, merge } from "./entries.js";
import { anyTries, stepsOf } from "./random-session.js";

const PATH = "news.json";

/** How many sentences of each side are in a bead, and its confidence. */
type Size = readonly [source: number, target: number, confidence: number];

describe("recordOf", () => {
  test("gives a record back as it was if nothing was done, or all was undone", () => {
    fc.assert(
      fc.property(alignedPairs.map(encodeBitext), anyTries, (record, tries) => {
        const before = reviewOf(record, PATH);
        expect(recordOf(record, before)).toBe(record);
        let history = stepsOf(before, tries).reduce(followed, beginning(before));
        while (history.done.length > 0) history = followed(history, { undo: true });
        expect(jsonOf(recordOf(record, history.review))).toBe(jsonOf(record));
      }),
    );
  });

  test("makes records that are read again as the same review, whatever was done", () => {
    fc.assert(
      fc.property(alignedPairs.map(encodeBitext), anyTries, (record, tries) => {
        const review = reviewAfter(record, tries);
        const json = jsonOf(recordOf(record, review));
        const again = decodeRecord(json, PATH);
        expect(reviewOf(again, PATH)).toEqual(review);
        expect(jsonOf(again)).toBe(json);
      }),
    );
  });

  test("has every sentence without counterpart in a gap, and no other", () => {
    fc.assert(
      fc.property(alignedPairs.map(encodeBitext), anyTries, (record, tries) => {
        const after = recordOf(record, reviewAfter(record, tries));
        for (const side of ["source", "target"] as const) {
          const other = side === "source" ? "target" : "source";
          const alone = after.beads.filter((bead) => bead[other].length === 0).flatMap((bead) => bead[side]);
          expect(gapSentences(after, side)).toEqual(alone);
        }
      }),
    );
  });

  test("says of gaps what was said of all their beads", () => {
    const record = recordWith([1, 1, 0.9], [1, 1, 0.9], [1, 0, 0.8], [1, 0, 0.7]);
    const review = reviewOf(record, PATH);
    const one = recordOf(record, corrected(review, mark(2, 3, "accepted")));
    expect(one.beads.map(({ verdict }) => verdict)).toEqual([undefined, undefined, "accepted", undefined]);
    expect(one.gaps).toEqual([expect.not.objectContaining({ verdict: expect.anything() })]);
    const both = recordOf(record, corrected(review, mark(2, 4, "to-fix")));
    expect(both.gaps).toEqual([
      expect.objectContaining({ sentences: [2, 3], verdict: "to-fix", confidence: 1 }),
    ]);
  });

  test("calls gaps new that have a new bead in them", () => {
    const record = recordWith([1, 1, 0.9], [1, 1, 0.9], [1, 0, 0.8], [1, 0, 0.7]);
    const review = reviewOf(record, PATH);
    const fresh = (count: number) => ({
      ...review,
      rows: review.rows.map((row, index) =>
        index > 1 && index <= count ? { ...row, isNew: true as const } : row,
      ),
    });
    expect(recordOf(record, fresh(3)).gaps).toMatchObject([{ isNew: true }]);
    expect(recordOf(record, fresh(2)).gaps).toMatchObject([{ isNew: true }]);
    expect(recordOf(record, fresh(1)).gaps[0]).not.toHaveProperty("isNew");
  });

  test("knows of paragraphs what the record does, but where something was done", () => {
    const record: Bitext = {
      ...recordWith([1, 1, 0.6], [1, 1, 0.6], [1, 1, 0.6], [1, 1, 0.6], [1, 1, 0.6], [1, 1, 0.6]),
      paragraphBeads: [0, 1, 2].map((index) => ({ source: [index], target: [index], confidence: 0.99 })),
    };
    const review = reviewOf(record, PATH);
    const said = recordOf(record, corrected(review, mark(0, 1, "confirmed")));
    expect(said.paragraphBeads).toEqual(record.paragraphBeads);
    const over = recordOf(record, corrected(review, merge(1, "below")));
    expect(over.paragraphBeads).toEqual([
      { source: [0, 1], target: [0, 1], confidence: 0.6 },
      record.paragraphBeads[2],
    ]);
  });

  test("changes the lines of what was done, and of what follows from it, alone", () => {
    const record = recordWith([1, 1, 0.9], [1, 0, 0.8], [1, 1, 0.9], [0, 1, 0.7], [1, 1, 0.9]);
    const lines = jsonOf(record).split("\n");
    const confirmed = corrected(reviewOf(record, PATH), mark(2, 3, "confirmed"));
    const now = jsonOf(recordOf(record, confirmed)).split("\n");
    expect(now.filter((line, index) => line !== lines[index])).toEqual([
      `    {"source":[2],"target":[1],"confidence":1,"verdict":"confirmed"},`,
    ]);
  });

  test("keeps gaps that a split has moved as they were recorded", () => {
    const record = recordWith([1, 1, 0.9], [1, 1, 0.9], [1, 0, 0.8], [1, 1, 0.9]);
    const asRead = { ...record, gaps: record.gaps.map((gap) => ({ ...gap, text: "as the input has it" })) };
    const review = reviewOf(asRead, PATH);
    const after = recordOf(
      asRead,
      corrected(review, { do: "split", row: 0, side: "source", sentence: 0, offset: 1 }),
    );
    expect(after.gaps.at(-1)).toEqual({ ...asRead.gaps[0], sentences: [3] });
  });

  test("counts what there is now", () => {
    const record = recordWith([1, 1, 0.9], [1, 0, 0.8]);
    const after = recordOf(record, corrected(reviewOf(record, PATH), merge(0, "below")));
    expect(after.summary).toEqual({
      sourceSentences: 2,
      targetSentences: 1,
      beads: 1,
      omissions: 0,
      additions: 0,
    });
  });
});

function reviewAfter(record: Bitext, tries: Parameters<typeof stepsOf>[1]) {
  const before = reviewOf(record, PATH);
  return stepsOf(before, tries).reduce(followed, beginning(before)).review;
}

/** A record of these beads, two sentences to a paragraph. */
function recordWith(...sizes: readonly Size[]): Bitext {
  const count = (at: 0 | 1) => sizes.reduce((sum, size) => sum + size[at], 0);
  const record = encodeBitext({
    source: text("zh.txt", "zh-Hans", paired("甲", count(0))),
    target: text("en.txt", "en", paired("Word ", count(1))),
    alignment: { sentences: beads(...sizes), paragraphs: [] },
    gaps: [],
    signature: "duiqi 0.1.0",
  });
  const review = reviewOf(record, PATH);
  const unweighed = { ...review, rows: review.rows.map((row) => ({ ...row, confidence: 0 })) };
  // With all that follows from its beads: as a review of others comes to it.
  return recordOf(recordOf(record, unweighed), review);
}

function paired(name: string, count: number): string[][] {
  const sentences = Array.from({ length: count }, (_, index) => `${name}乙丙丁 sentence ${index}.`);
  return sentences.flatMap((_, index) => (index % 2 === 0 ? [sentences.slice(index, index + 2)] : []));
}

function gapSentences({ gaps }: Bitext, side: Side): number[] {
  return gaps.filter((gap) => gap.side === side).flatMap(({ sentences }) => sentences);
}

function jsonOf(record: Bitext): string {
  return [...encodeRecord(record)].join("");
}
