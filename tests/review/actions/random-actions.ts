import fc from "fast-check";
import type { Action } from "../../../src/review/actions/action.js";
import type { Review, Row } from "../../../src/review/review.js";

const side = fc.constantFrom("source" as const, "target" as const);
const index = fc.nat(30);
const small = fc.nat(4);

/** Actions of all kinds, many of which a review of some twenty rows does not allow. */
export const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constant("merge" as const),
    row: index,
    side: fc.constantFrom("source" as const, "target" as const, "both" as const),
    with: fc.constantFrom("above" as const, "below" as const),
  }),
  fc.record({ do: fc.constant("split" as const), row: index, side, sentence: small, offset: small }),
  fc.record({
    do: fc.constant("shift" as const),
    row: index,
    side,
    to: fc.constantFrom("up" as const, "down" as const),
  }),
  fc.record({ do: fc.constant("move" as const), row: index, side, sentence: small, to: index }),
  fc.record({
    do: fc.constant("mark" as const),
    rows: fc.record({ start: index, end: index }),
    verdict: fc.constantFrom("confirmed" as const, "accepted" as const, "to-fix" as const, null),
  }),
  fc.record({ do: fc.constant("edit" as const), side, sentence: index, text: fc.string() }),
);

const anyRow: fc.Arbitrary<Row> = fc
  .record(
    {
      source: fc.nat(3),
      target: fc.nat(3),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      verdict: fc.constantFrom("confirmed" as const, "corrected" as const, "accepted" as const),
    },
    { requiredKeys: ["source", "target", "confidence"], noNullPrototype: true },
  )
  .filter(({ source, target }) => source + target > 0);

/** A review of up to twenty rows, whose sentences tell themselves apart. */
export const anyReview: fc.Arbitrary<Review> = fc
  .array(anyRow, { minLength: 1, maxLength: 20 })
  .map((rows) => ({
    source: sentences(
      "源",
      rows.reduce((sum, row) => sum + row.source, 0),
    ),
    target: sentences(
      "Target ",
      rows.reduce((sum, row) => sum + row.target, 0),
    ),
    rows,
  }));

function sentences(name: string, count: number): Review["source"] {
  return Array.from({ length: count }, (_, k) => ({
    text: `${name}${k} 句 𠮷.`,
    paragraph: Math.floor(k / 3),
    line: k + 1,
    column: 1,
  }));
}
