import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Action } from "../../../src/review/actions/action.js";
import { ActionRefused, type Correction } from "../../../src/review/actions/correction.js";
import { correctionOf } from "../../../src/review/actions/index.js";
import { type Change, changed } from "../../../src/review/change.js";
import { openRealigner, type RecordRealigner } from "../../../src/review/realign/index.js";
import { isFixed, type Review, type Row } from "../../../src/review/review.js";
import { loadShipped, type Shipped } from "../../../src/shipped.js";
import { anyAction } from "../actions/random-actions.js";
import { type Opened, openMessages, openSample } from "./sample.js";

const RUNS = 20;

let shipped: Shipped;
let sample: Awaited<ReturnType<typeof openSample>>;

beforeAll(async () => {
  shipped = await loadShipped();
  sample = await openSample();
});

/** Both directions of the sample pair. */
const direction = fc.constantFrom("toEnglish" as const, "toChinese" as const);
/** Rows of the sample that people have spoken of, by their indexes, and what they said. */
const verdicts = fc.array(fc.tuple(fc.nat(60), fc.constantFrom("confirmed" as const, "corrected" as const)));

describe("what is suggested after a correction", () => {
  test("keeps every sentence, in order, in rows with text", () => {
    everyCorrection((before, suggested) => {
      const after = changed(before, suggested);
      expect([after.source, after.target]).toEqual([before.source, before.target]);
      expect(sizeOf(after.rows)).toEqual(sizeOf(before.rows));
      expect(after.rows.every(({ source, target }) => source + target > 0)).toBe(true);
    });
  });

  test("leaves fixed rows as they are", () => {
    everyCorrection((before, suggested) => {
      expect(placesOfFixed(changed(before, suggested))).toEqual(placesOfFixed(before));
      expect(suggested.flatMap(({ removed }) => (removed as Row[]).filter(isFixed))).toEqual([]);
    });
  });

  test("says of every row that is not fixed how sure it is, and of no other that it changed", () => {
    everyCorrection((_before, suggested) => {
      for (const splice of suggested) {
        expect(splice.list).toBe("rows");
        expect(splice.added).not.toEqual(splice.removed);
        for (const row of splice.added as Row[]) expect(row.confidence).toBeLessThanOrEqual(1);
      }
    });
  });

  test("is the same whatever was asked before", () => {
    everyCorrection((before, suggested, { made }, opened) => {
      expect(open(opened).suggest(before, made!)).toEqual(suggested);
    }, 5);
  });

  test("does not change a record that nobody has corrected", () => {
    for (const { record, review } of [sample.toEnglish, sample.toChinese]) {
      const middle = Math.floor(review.rows.length / 2);
      const suggested = openRealigner(record, shipped.data).suggest(review, { start: middle, end: middle });
      expect(sizes(changed(review, suggested).rows)).toEqual(sizes(review.rows));
    }
  });

  test("mends what a shift has put out of place", () => {
    for (const { record, review } of [sample.toEnglish, sample.toChinese]) {
      // As if somebody had shifted one side, and then marked where the rest belongs.
      const rows = shiftedFrom(review.rows, 6, 20);
      const shifted = { ...review, rows };
      const suggested = openRealigner(record, shipped.data).suggest(shifted, { start: 6, end: 20 });
      expect(sizes(changed(shifted, suggested).rows)).toEqual(sizes(review.rows));
    }
  });

  test("leaves text without counterpart alone where the other side has none left", () => {
    const { record, review } = sample.toEnglish;
    const alone = { source: 1, target: 0, confidence: 0 };
    const whole = sizeOf(review.rows);
    const rows: Row[] = [
      { source: whole.source - 2, target: whole.target, confidence: 1, verdict: "corrected" },
      alone,
      alone,
    ];
    const suggested = openRealigner(record, shipped.data).suggest({ ...review, rows }, { start: 1, end: 3 });
    expect(changed({ ...review, rows }, suggested).rows.slice(1)).toEqual([
      { ...alone, confidence: 1 },
      { ...alone, confidence: 1 },
    ]);
  });

  test("does not cross what keys fix", async () => {
    const { record, review } = await openMessages(
      { a: "The cat sleeps.", b: "It rained. Nobody came.", c: "Open the door." },
      { a: "猫在睡觉。", b: "下雨了。没有人来。", c: "开门。" },
    );
    const rows: Row[] = [
      { source: 1, target: 2, confidence: 0 },
      { source: 3, target: 2, confidence: 0 },
    ];
    const wrong = { ...review, rows };
    const suggested = openRealigner(record, shipped.data).suggest(wrong, { start: 0, end: 2 });
    const after = changed(wrong, suggested).rows;
    expect(sizes(after)).toEqual(["1-1", "1-1", "1-1", "1-1"]);
    expect([after[0]!.confidence, after[3]!.confidence]).toEqual([1, 1]);
  });

  /** Checks what is suggested after any correction of any review of the sample. */
  function everyCorrection(
    check: (before: Review, suggested: Change, correction: Correction, opened: Opened) => void,
    numRuns = RUNS,
  ): void {
    const realigners = { toEnglish: open(sample.toEnglish), toChinese: open(sample.toChinese) };
    let checked = 0;
    fc.assert(
      fc.property(direction, verdicts, fc.array(anyAction, { minLength: 1 }), (way, said, actions) => {
        let review = withVerdicts(sample[way].review, said);
        for (const action of actions) {
          const correction = tried(review, action);
          if (correction === undefined) continue;
          review = changed(review, correction.change);
          if (correction.made === undefined) continue;
          const suggested = realigners[way].suggest(review, correction.made);
          check(review, suggested, correction, sample[way]);
          review = changed(review, suggested);
          checked++;
        }
      }),
      { numRuns },
    );
    expect(checked).toBeGreaterThan(0);
  }

  function open({ record }: Opened): RecordRealigner {
    return openRealigner(record, shipped.data);
  }
});

describe("where a row is split", () => {
  test("the other side is cut where it says the same", () => {
    const { record, review } = sample.toEnglish;
    const first = review.rows.findIndex(
      (row, index) => row.source === 1 && row.target === 1 && review.rows[index + 1]?.source === 1,
    );
    const merged = changed(
      review,
      correctionOf(review, { do: "merge", row: first, side: "both", with: "below" }).change,
    );
    const action = { do: "split", row: first, side: "source", sentence: 1, offset: 0 } as const;
    expect(openRealigner(record, shipped.data).splitAbove(merged, action)).toBe(1);
  });

  test("no more sentences are above than there are", () => {
    const realigner = openRealigner(sample.toChinese.record, shipped.data);
    const { review } = sample.toChinese;
    review.rows.forEach((row, index) => {
      if (row.source === 0) return;
      const split = { do: "split", row: index, side: "source", sentence: 0, offset: 3 } as const;
      const above = realigner.splitAbove(review, split);
      expect(above).toBeGreaterThanOrEqual(0);
      expect(above).toBeLessThanOrEqual(row.target);
    });
  });

  test("where it cannot be split, that is said", () => {
    const { record, review } = sample.toEnglish;
    const split = { do: "split", row: 0, side: "source", sentence: 0, offset: 0 } as const;
    expect(() => openRealigner(record, shipped.data).splitAbove(review, split)).toThrow(ActionRefused);
  });
});

function tried(review: Review, action: Action): Correction | undefined {
  try {
    return correctionOf(review, action);
  } catch (error) {
    if (error instanceof ActionRefused) return undefined;
    throw error;
  }
}

function withVerdicts(
  review: Review,
  said: readonly (readonly [number, "confirmed" | "corrected"])[],
): Review {
  const verdictOf = new Map(said);
  const rows = review.rows.map((row, index) => {
    const verdict = verdictOf.get(index);
    return verdict === undefined ? row : { ...row, confidence: 1, verdict };
  });
  return { ...review, rows };
}

/** The rows with the target of those between moved down by one, as nobody has weighed them. */
function shiftedFrom(rows: readonly Row[], start: number, end: number): Row[] {
  const inside = rows.slice(start, end);
  const shifted = inside.map(({ source }, index) => ({
    source,
    target: (inside[index - 1]?.target ?? 0) + (index === inside.length - 1 ? inside[index]!.target : 0),
    confidence: 0,
  }));
  return [
    ...rows.slice(0, start),
    ...shifted.filter((row) => row.source + row.target > 0),
    ...rows.slice(end),
  ];
}

function sizeOf(rows: readonly Row[]): { source: number; target: number } {
  return {
    source: rows.reduce((sum, { source }) => sum + source, 0),
    target: rows.reduce((sum, { target }) => sum + target, 0),
  };
}

function sizes(rows: readonly Row[]): string[] {
  return rows.map(({ source, target }) => `${source}-${target}`);
}

/** Where the fixed rows stand in the texts. */
function placesOfFixed({ rows }: Review): unknown[] {
  const at = { source: 0, target: 0 };
  return rows.flatMap((row) => {
    const place = { ...at, row };
    at.source += row.source;
    at.target += row.target;
    return isFixed(row) ? [place] : [];
  });
}
