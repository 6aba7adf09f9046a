import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import { type BatchRow, type BatchTable, batchText } from "../../src/report/batch.js";

const chalk = new Chalk({ level: 0 });

const counts = (omissions: number, additions: number) => ({
  sourceSentences: 10,
  targetSentences: 12,
  beads: 11,
  omissions,
  additions,
});

function table(
  pairs: readonly BatchRow[],
  gaps: BatchTable["gaps"] = [],
  merge?: BatchTable["merge"],
): string {
  const failed = pairs.filter(({ status }) => status === "failed").length;
  const totals = {
    ...counts(3, 1),
    pairs: pairs.length,
    done: pairs.length - failed,
    skipped: 0,
    failed,
    missingFiles: gaps.length,
  };
  return [...batchText({ totals, pairs, gaps, ...(merge && { merge }) }, { chalk, width: 60 })].join("");
}

describe("batchText", () => {
  test("is short where nothing is amiss", () => {
    expect(table([{ id: "a", status: "done", summary: counts(0, 0) }])).toBe(
      "✔ 1 pair: 1 done, 0 skipped, 0 failed\n  10 and 12 sentences in 11 beads; 3 omissions, 1 addition\n",
    );
  });

  test("lists failures, files without a partner, and pairs with gaps, most gaps first", () => {
    const text = table(
      [
        { id: "甲", status: "done", summary: counts(0, 1) },
        { id: "bad\u001b", status: "failed", error: "zh.txt: not found" },
        { id: "c", status: "skipped", summary: counts(12, 0) },
      ],
      [{ side: "target", path: "en/x.md" }],
    );
    expect(text.split("\n").slice(2)).toEqual([
      "",
      "1 pair failed",
      "  bad\uFFFD",
      "    zh.txt: not found",
      "",
      "1 file without a partner",
      "  target  en/x.md",
      "",
      "2 pairs with gaps",
      "  pair  sentences  beads  omissions  additions",
      "  c         10:12     11         12          0",
      "  甲        10:12     11          0          1",
      "",
    ]);
  });

  test("says what was merged, and what was left out", () => {
    const done: BatchRow = { id: "a", status: "done", summary: counts(0, 0) };
    const failed: BatchRow = { id: "b", status: "failed", error: "no" };
    const merge = { path: "all.tmx", pairs: 1, units: 10, duplicates: 0, belowConfidence: 0 };
    expect(table([done], [], merge).split("\n").slice(2)).toEqual(["  all.tmx: 10 units of 1 pair", ""]);
    const partial = { ...merge, duplicates: 1, belowConfidence: 3 };
    expect(table([done, failed], [], partial).split("\n").slice(2, 5)).toEqual([
      "  all.tmx: 10 units of 1 pair, without the 1 that failed",
      "    left out: 1 duplicate, 3 of low confidence",
      "",
    ]);
  });

  test("says what pairs and a merged memory lack, by reason", () => {
    const lacking = (tooLong: number): BatchRow => {
      return { id: "a", status: "skipped", summary: counts(0, 0), leftOut: { tmx: { tooLong } } };
    };
    const merge = { path: "all.tmx", pairs: 2, units: 10, duplicates: 0, belowConfidence: 0, empty: 2 };
    expect(
      table([lacking(1), lacking(3)], [], merge)
        .split("\n")
        .slice(2),
    ).toEqual([
      "  units left out: 4 too long; --report has them by pair",
      "  all.tmx: 10 units of 2 pairs",
      "    left out: 0 duplicates, 0 of low confidence, 2 without text",
      "",
    ]);
  });

  test("shows some of thousands, and says how many more there are", () => {
    const failed = Array.from(
      { length: 3000 },
      (_, i): BatchRow => ({ id: `p${i}`, status: "failed", error: "no" }),
    );
    const lines = table(failed).split("\n");
    expect(lines.length).toBeLessThan(60);
    expect(lines).toContain("  and 2980 more; --report lists them all");
  });
});
