import { beforeAll, describe, expect, test } from "@jest/globals";
import { bestCandidate } from "../../src/diagnose/candidate.js";
import { type Diagnosis, diagnosePair } from "../../src/pipeline.js";
import { readDocument } from "../../src/read/index.js";
import type { Finding } from "../../src/record/check.js";
import { loadShipped } from "../../src/shipped.js";

const ZH =
  "本软件可以在三种操作系统上运行。\n\n安装之前，请先备份您的数据。\n\n安装完成以后，请重新启动计算机。\n";
const EN =
  "This software runs on three operating systems.\n\nWhen the installation is finished, please restart the computer.\n";

const document = (text: string, path: string) => readDocument(Buffer.from(text), { path });

describe("the evidence of a gap", () => {
  let diagnosis: Diagnosis;
  let gap: Finding;
  beforeAll(async () => {
    const { data } = await loadShipped();
    const rules = new Set(["omitted-paragraph"] as const);
    diagnosis = await diagnosePair(await document(ZH, "zh.txt"), await document(EN, "en.txt"), data, rules);
    gap = diagnosis.findings[0]!;
  });

  test("is each content word of it, with its place", () => {
    expect(gap.place.line).toBe(3);
    const words = gap.evidence!;
    expect(words.map(({ word }) => word).join("")).toMatch(/安装.*备份.*数据/);
    for (const { side, word, line, column } of words) {
      expect({ side, line }).toEqual({ side: "source", line: 3 });
      expect(gap.place.text.slice(column - 1)).toMatch(new RegExp(`^${word}`));
    }
  });

  test("says what of the neighbours is found for a word, and how much likelier it makes it", () => {
    const of = (word: string) => gap.evidence!.find((one) => one.word === word)!;
    expect(of("安装")).toMatchObject({ found: "installation" });
    expect(of("安装").ratio).toBeGreaterThan(100);
    expect(of("备份")).not.toHaveProperty("found");
    expect(of("备份")).not.toHaveProperty("ratio");
  });

  test("the best candidate is the sentence that has most of the words, and what that is aligned with", () => {
    const candidate = bestCandidate(diagnosis, gap)!;
    expect(candidate.passage).toMatchObject({ line: 3 });
    expect(candidate.partner).toMatchObject({ line: 5 });
    expect(candidate.words).toBe(gap.evidence!.length);
    expect(candidate.found).toBeGreaterThan(0);
    expect(candidate.found).toBeLessThan(candidate.words);
  });

  test("there is no candidate for what is not in any sentence", () => {
    const place = { line: 99, column: 1, endLine: 99, endColumn: 2, text: "x" };
    expect(bestCandidate(diagnosis, { side: "source", place })).toBeUndefined();
  });
});
