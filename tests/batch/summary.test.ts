import { expect, test } from "@jest/globals";
import { KEPT_RECORD } from "../../src/batch/outputs.js";
import { batchReport } from "../../src/batch/summary.js";
import { entryOf } from "./entries.js";

test("a report has the totals, each pair in order, and files without a partner", () => {
  const { outputs, summary } = entryOf("a");
  const job = (id: string) => ({ id, source: `x/${id}.zh`, target: `x/${id}.en`, sourceName: `${id}.zh` });
  const report = batchReport(
    [
      { job: job("a"), status: "done", outputs, summary },
      { job: job("b"), status: "failed", error: "b.zh: not found", stack: "Error: at" },
      { job: job("c"), status: "skipped", outputs, summary },
    ],
    [{ kind: "missing-file", side: "target", path: "x/d.en" }],
  );
  const counts = { sourceSentences: 3, targetSentences: 4, beads: 4, omissions: 0, additions: 1 };
  const { signature, source, target } = summary;
  expect(report).toEqual({
    format: "duiqi/batch",
    version: 1,
    totals: {
      pairs: 3,
      done: 1,
      skipped: 1,
      failed: 1,
      missingFiles: 1,
      sourceSentences: 6,
      targetSentences: 8,
      beads: 8,
      omissions: 0,
      additions: 2,
    },
    pairs: [
      { id: "a", status: "done", signature, source, target, outputs, summary: counts },
      {
        id: "b",
        status: "failed",
        source: { path: "b.zh" },
        target: { path: "x/b.en" },
        error: "b.zh: not found",
      },
      { id: "c", status: "skipped", signature, source, target, outputs, summary: counts },
    ],
    gaps: [{ kind: "missing-file", side: "target", path: "x/d.en" }],
  });
});

test("a report has the units that a pair's outputs do not have", () => {
  const { outputs, summary } = entryOf("a");
  const job = { id: "a", source: "a.zh", target: "a.en" };
  const leftOut = { tmx: { tooLong: 2 } };
  const [pair] = batchReport([{ job, status: "done", outputs, summary: { ...summary, leftOut } }], []).pairs;
  expect(pair).toMatchObject({ leftOut });
  expect(pair).not.toHaveProperty("summary.leftOut");
});

test("a report has the merged memory, but not the records that were kept for it", () => {
  const { summary } = entryOf("a");
  const job = { id: "a", source: "a.zh", target: "a.en" };
  const merge = { path: "all.tmx", pairs: 1, units: 3, duplicates: 1, belowConfidence: 0 };
  const outputs = { tmx: 50, [KEPT_RECORD]: 100 };
  const report = batchReport([{ job, status: "done", outputs, summary }], [], merge);
  expect(report.merge).toEqual(merge);
  expect(report.pairs[0]).toHaveProperty("outputs", { tmx: 50 });
});
