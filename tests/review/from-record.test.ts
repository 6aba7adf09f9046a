import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Bitext, RecordBead } from "../../src/record/bitext.js";
import { encodeBitext } from "../../src/record/encode.js";
import { reviewOf } from "../../src/review/from-record.js";
import { alignedPairs } from "../record/arbitrary.js";
import { bitextOf } from "../record/bitext-of.js";
import { small } from "../record/small.js";

const PATH = "news.json";

describe("reviewOf", () => {
  test("has a row for each bead, with what was said of it", () => {
    const record = bitextOf([{ source: ["一", "二"], target: ["One."] }, { source: ["三"] }]);
    const said: RecordBead[] = [
      { ...record.beads[0]!, confidence: 1, verdict: "confirmed" },
      { ...record.beads[1]!, isNew: true },
    ];
    expect(reviewOf({ ...record, beads: said }, PATH)).toEqual({
      source: record.source.sentences,
      target: record.target.sentences,
      rows: [
        { source: 2, target: 1, confidence: 1, verdict: "confirmed" },
        { source: 1, target: 0, confidence: 0.9, isNew: true },
      ],
    });
  });

  test("takes all that align writes", () => {
    fc.assert(
      fc.property(alignedPairs.map(encodeBitext), (record) => {
        expect(reviewOf(record, PATH).rows).toHaveLength(record.beads.length);
      }),
    );
    expect(reviewOf(small, PATH).rows).toHaveLength(small.beads.length);
  });

  const straight = bitextOf([
    { source: ["一"], target: ["One."] },
    { source: ["二"], target: ["Two."] },
  ]);

  test("refuses beads that cross", () => {
    const [one, two] = straight.beads;
    const crossed = [
      { ...one!, target: [1] },
      { ...two!, target: [0] },
    ];
    expect(() => reviewOf({ ...straight, beads: crossed }, PATH)).toThrow(
      `${PATH}: not in the order of the texts: beads[0].target; expected sentence 0; got 1`,
    );
  });

  test.each([
    ["that go back", [1, 0], "source.sentences[0].paragraph; expected paragraph 0; got 1"],
    ["that are passed over", [0, 2], "source.sentences[1].paragraph; expected paragraph 0 or 1; got 2"],
    ["without sentences at the end", [0, 1], "source.paragraphs; expected 2, which have sentences; got 3"],
  ])("refuses paragraphs %s", (_, paragraphs, message) => {
    const { source } = straight;
    const sentences = source.sentences.map((each, index) => ({ ...each, paragraph: paragraphs[index]! }));
    const record: Bitext = {
      ...straight,
      source: { ...source, sentences, paragraphs: Array(3).fill(source.paragraphs[0]) },
    };
    expect(() => reviewOf(record, PATH)).toThrow(message);
  });
});
