import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Bitext, RecordBead, Verdict } from "../../src/record/bitext.js";
import { checkedPairs } from "../../src/record/checked-pairs.js";
import { decodeRecord } from "../../src/record/decode.js";
import { encodeBitext } from "../../src/record/encode.js";
import { encodeRecord } from "../../src/record/json.js";
import { alignedPairs } from "./arbitrary.js";
import { small } from "./small.js";

const verdicts = fc.array(
  fc.constantFrom<Verdict | undefined>("confirmed", "corrected", "to-fix", undefined),
);

const reviewed: fc.Arbitrary<Bitext> = fc.tuple(alignedPairs, verdicts).map(([pair, said]) => {
  const bitext = encodeBitext(pair);
  return { ...bitext, beads: bitext.beads.map((bead, index) => judged(bead, said[index])) };
});

describe("checkedPairs", () => {
  test("makes a record of the confirmed pairs' texts, in their places and paragraphs, and of nothing else", () => {
    fc.assert(
      fc.property(reviewed, (bitext) => {
        const checked = checkedPairs(bitext);
        expect(decodeRecord([...encodeRecord(checked)].join(""), "checked.json")).toEqual(checked);
        const confirmed = bitext.beads.filter(
          ({ verdict, source, target }) => verdict === "confirmed" && source.length > 0 && target.length > 0,
        );
        expect(checked.beads.map((bead) => contentOf(checked, bead))).toEqual(
          confirmed.map((bead) => contentOf(bitext, bead)),
        );
        expect(checked.gaps).toEqual([]);
        for (const side of ["source", "target"] as const) {
          const held = new Set(checked[side].sentences.map(({ paragraph }) => paragraph));
          expect(held.size).toBe(checked[side].paragraphs.length);
        }
      }),
    );
  });

  test("changes nothing of what it made", () => {
    fc.assert(
      fc.property(reviewed, (bitext) => {
        const checked = checkedPairs(bitext);
        expect(checkedPairs(checked)).toEqual(checked);
      }),
    );
  });

  test("keeps pairs that cross, and numbers sentences in the order of their text", () => {
    const crossing: Bitext = {
      ...small,
      beads: [
        { source: [4], target: [0], confidence: 1, verdict: "confirmed" },
        { source: [2], target: [3], confidence: 1, verdict: "confirmed" },
        { source: [0, 1, 3], target: [1, 2], confidence: 0.5 },
      ],
    };
    expect(checkedPairs(crossing).beads).toEqual([
      { source: [1], target: [0], confidence: 1, verdict: "confirmed" },
      { source: [0], target: [1], confidence: 1, verdict: "confirmed" },
    ]);
  });

  test("joins the rest of a split sentence to the one before only if that is there", () => {
    const split = {
      ...small,
      source: {
        ...small.source,
        sentences: small.source.sentences.map((sentence, index) =>
          index < 3 ? sentence : { ...sentence, continues: true as const },
        ),
      },
    };
    const only = (...confirmed: number[]) =>
      checkedPairs({
        ...split,
        beads: [
          { source: [0, 1], target: [0], confidence: 1 },
          ...[2, 3, 4].map((index) => ({
            source: [index],
            target: [index - 1],
            confidence: 1,
            ...(confirmed.includes(index) && { verdict: "confirmed" as const }),
          })),
        ],
      }).source.sentences.map(({ continues }) => continues);
    expect(only(3, 4)).toEqual([undefined, true]);
    expect(only(2, 4)).toEqual([undefined, undefined]);
  });
});

function judged(bead: RecordBead, verdict: Verdict | undefined): RecordBead {
  return verdict === undefined ? bead : { ...bead, verdict };
}

function contentOf(bitext: Bitext, bead: RecordBead): object {
  const texts = (side: "source" | "target") =>
    bead[side].map((index) => {
      const { paragraph, ...sentence } = bitext[side].sentences[index]!;
      return { ...sentence, paragraph: bitext[side].paragraphs[paragraph] };
    });
  return { source: texts("source"), target: texts("target"), confidence: bead.confidence };
}
