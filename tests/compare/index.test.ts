import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { prf, strictCounts } from "../../bench/scores.js";
import { compareRecords } from "../../src/compare/index.js";
import { InputFailure } from "../../src/failure.js";
import type { Bitext, RecordBead, Verdict } from "../../src/record/bitext.js";
import type { Comparison } from "../../src/record/comparison.js";
import { comparisonSchema } from "../../src/record/comparison-schema.js";
import { isPair } from "../../src/record/pairs.js";
import type { Action } from "../../src/review/actions/action.js";
import { ActionRefused } from "../../src/review/actions/correction.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { changed } from "../../src/review/change.js";
import { reviewOf } from "../../src/review/from-record.js";
import type { Review } from "../../src/review/review.js";
import { recordOf } from "../../src/review/to-record.js";
import { small } from "../record/small.js";
import { anyAction } from "../review/actions/random-actions.js";
import { anyRecords, recordPairs, replaced } from "./records.js";

const compared = (a: Bitext, b: Bitext): Comparison =>
  compareRecords({ path: "a.json", bitext: a }, { path: "b.json", bitext: b }, "0.1.0");

/** What is compared of a record with other beads, by the indexes of their sentences. */
const withBeads = (...beads: [source: number[], target: number[], verdict?: Verdict][]): Bitext => ({
  ...small,
  beads: beads.map(([source, target, verdict]) => ({
    source,
    target,
    confidence: 0.9,
    ...(verdict && { verdict }),
  })),
});

const before = withBeads([[0], []], [[1, 2], [0]], [[3], [1, 2]], [[4], []], [[], [3]]);

/** Of each difference its kind and the indexes of its beads. */
const shape = ({ differences }: Comparison) =>
  differences.map(({ kind, a, b }) => [kind, a.map(({ index }) => index), b.map(({ index }) => index)]);

describe("compareRecords", () => {
  test("finds no difference between a record and itself", () => {
    fc.assert(
      fc.property(anyRecords, (record) => {
        const { differences, summary } = compared(record, record);
        expect(differences).toEqual([]);
        for (const { strict, lax } of [summary.agreement, summary.pairAgreement]) {
          expect([strict, lax]).toEqual(Array(2).fill({ precision: 1, recall: 1, f1: 1 }));
        }
      }),
    );
  });

  test("says the same whichever record is named first", () => {
    fc.assert(
      fc.property(recordPairs, ([a, b]) => {
        const [there, back] = [compared(a, b), compared(b, a)];
        const turned = back.differences.map(({ kind, a, b }) => ({ kind, a: b, b: a }));
        expect(new Set(turned.map((difference) => JSON.stringify(difference)))).toEqual(
          new Set(there.differences.map((difference) => JSON.stringify(difference))),
        );
        const { agreement, gaps, verdicts, ...counts } = there.summary;
        for (const measure of ["strict", "lax"] as const) {
          const { precision, recall, f1 } = agreement[measure];
          expect(back.summary.agreement[measure]).toEqual({ precision: recall, recall: precision, f1 });
        }
        expect(back.summary.gaps).toEqual({ aAlone: gaps.bAlone, bAlone: gaps.aAlone });
        expect(back.summary.verdicts).toEqual({
          ...verdicts,
          aAlone: verdicts.bAlone,
          bAlone: verdicts.aAlone,
        });
        expect(back.summary.sameBeads).toEqual(counts.sameBeads);
      }),
    );
  });

  test("counts as the benchmark does", () => {
    fc.assert(
      fc.property(recordPairs, ([a, b]) => {
        const { agreement, pairAgreement } = compared(a, b).summary;
        const scores = (beads: (record: Bitext) => RecordBead[]) => {
          const { precision, recall, f1 } = prf(strictCounts(beads(b), beads(a)));
          return { precision, recall, f1 };
        };
        for (const [own, bench] of [
          [agreement.strict, scores(({ beads }) => [...beads])],
          [pairAgreement.strict, scores(({ beads }) => beads.filter(isPair))],
        ] as const) {
          // The benchmark calls it 0 where one of two has nothing.
          if (bench.f1 === 0) expect(own.f1).toBe(0);
          else
            for (const name of ["precision", "recall", "f1"] as const)
              expect(own[name]).toBeCloseTo(bench[name], 4);
        }
      }),
    );
  });

  test("holds each bead that differs in one difference, with all that it has text in common with", () => {
    fc.assert(
      fc.property(recordPairs, ([a, b]) => {
        const comparison = compared(a, b);
        expect(comparisonSchema.parse(comparison)).toEqual(comparison);
        for (const { a: first, b: second } of comparison.differences) {
          for (const side of ["source", "target"] as const) {
            const sentences = (beads: typeof first) =>
              beads.flatMap((bead) => bead[side]?.sentences ?? []).sort((x, y) => x - y);
            expect(sentences(first)).toEqual(sentences(second));
          }
        }
      }),
    );
  });

  test("names what differs", () => {
    const kinds = (after: Bitext) => shape(compared(before, after));
    expect(kinds(withBeads([[0], []], [[1, 2], [0]], [[3], [1]], [[4], [2]], [[], [3]]))).toEqual([
      ["partners", [2, 3], [2, 3]],
    ]);
    expect(kinds(withBeads([[0], []], [[1, 2], [0]], [[3], [1, 2]], [[4], [3]]))).toEqual([
      ["gap", [3, 4], [3]],
    ]);
    expect(kinds(withBeads([[0], []], [[1], []], [[2], [0]], [[3], [1, 2]], [[4], []], [[], [3]]))).toEqual([
      ["gap", [1], [1, 2]],
    ]);
    expect(
      kinds(
        withBeads(
          [[0], []],
          [
            [1, 2, 3],
            [0, 1, 2],
          ],
          [[4], []],
          [[], [3]],
        ),
      ),
    ).toEqual([["grouping", [1, 2], [1]]]);
    expect(
      kinds(withBeads([[0], []], [[1, 2], [0], "confirmed"], [[3], [1, 2]], [[4], []], [[], [3]])),
    ).toEqual([["verdict", [1], [1]]]);
  });

  test("takes beads for the same in whatever order those without counterpart stand, and where they cross", () => {
    expect(
      shape(compared(before, withBeads([[], [3]], [[4], []], [[3], [1, 2]], [[1, 2], [0]], [[0], []]))),
    ).toEqual([]);
  });

  test("sees other sentences and edited texts where beads are the same", () => {
    const [first, second] = [small.source.sentences[1]!, small.target.sentences[0]!];
    const parts = [
      { ...first, text: "下雨的" },
      { ...first, text: "一天", column: 4, continues: true as const },
    ];
    expect(shape(compared(small, replaced(small, "source", 1, parts)))).toEqual([["segmentation", [1], [1]]]);
    const edited = { ...second, text: "A day of rain: it rained and poured.", original: second.text };
    const comparison = compared(small, replaced(small, "target", 0, [edited]));
    expect(shape(comparison)).toEqual([["text", [1], [1]]]);
    expect(comparison.differences[0]!.b[0]!.target!.text).toBe(edited.text);
  });

  test("compares what a review made of a record with the record", () => {
    const review = reviewOf(before, "before.json");
    const rows = review.rows.map((row, index) =>
      index === 1 ? { ...row, verdict: "confirmed" as const } : row,
    );
    const after = recordOf(
      before,
      changed(review, [{ list: "rows", at: 0, removed: review.rows, added: rows }]),
    );
    const { summary, a, b } = compared(before, after);
    expect([a.checked, b.checked]).toEqual([0, 1]);
    expect(summary.verdicts).toEqual({ aAlone: 0, bAlone: 1, differ: 0 });
    expect(summary.agreement.strict.f1).toBe(1);
  });

  test("finds all of a record's text in what any review made of it", () => {
    fc.assert(
      fc.property(anyRecords, fc.array(anyAction, { maxLength: 12 }), (record, actions) => {
        const after = recordOf(record, actions.reduce(corrected, reviewOf(record, "record.json")));
        const otherText = { ...after.source, sha256: "f".repeat(64) };
        const { summary, differences } = compared(record, { ...after, source: otherText });
        expect(summary.sameBeads).toBeLessThanOrEqual(record.beads.length);
        if (summary.sameBeads < record.beads.length) expect(differences).not.toEqual([]);
      }),
    );
  });

  test("turns a record round that is from the other language", () => {
    const { source, target, beads } = small;
    const reverse: Bitext = {
      ...small,
      source: target,
      target: source,
      beads: beads.map((bead) => ({ ...bead, source: bead.target, target: bead.source })),
    };
    const comparison = compared(before, reverse);
    expect(comparison.exchanged).toBe(true);
    expect(comparison.differences).toEqual([]);
    expect(comparison.b).toMatchObject({
      source: "en.txt",
      target: "zh & en/zh.txt",
      omissions: 1,
      additions: 2,
    });
  });

  test("compares what was read otherwise of the same file", () => {
    const heading = { ...small.source.sentences[1]!, text: "# 下雨的一天" };
    const marked = compared(small, replaced(small, "source", 1, [heading]));
    expect(shape(marked)).toEqual([["text", [1], [1]]]);
    const lacking = compared(small, replaced(small, "source", 0, []));
    expect(shape(lacking)).toEqual([["text", [0], []]]);
  });

  test("refuses records of other texts, whatever their paths", () => {
    const moved = { ...small, source: { ...small.source, path: "elsewhere.txt", sha256: "f".repeat(64) } };
    expect(compared(small, moved).differences).toEqual([]);
    const sentences = small.source.sentences.with(0, { ...small.source.sentences[0]!, text: "来源：新华社" });
    expect(() => compared(small, { ...moved, source: { ...moved.source, sentences } })).toThrow(
      new InputFailure(
        "b.json: a record of another text; expected the text of zh & en/zh.txt; got that of elsewhere.txt; compare records of the same two texts; align SOURCE TARGET --update brings one to a changed text",
      ),
    );
  });
});

/** The review after an action; as it was if it refuses that. */
function corrected(review: Review, action: Action): Review {
  try {
    return changed(review, correctionOf(review, action).change);
  } catch (error) {
    if (error instanceof ActionRefused) return review;
    throw error;
  }
}
