import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import type { Finding } from "../../src/record/check.js";
import type { Explanation } from "../../src/record/explanation.js";
import { explanationLines } from "../../src/report/explanation.js";

const passage = (line: number, text: string) => {
  return { line, column: 1, endLine: line, endColumn: 1 + [...text].length, text };
};

const TEXT = "安装之前，请先备份数据。";
const FINDING: Finding = {
  rule: "omitted-sentence",
  severity: "error",
  side: "source",
  place: passage(3, TEXT),
  context: { text: TEXT, start: 0, end: TEXT.length },
  counterpart: { relation: "neighbours", passages: [passage(5, "Restart the computer.")] },
  message: "not translated",
  confidence: 0.97,
  evidence: [
    { side: "source", word: "安装", line: 3, column: 1, found: "install", ratio: 300 },
    { side: "source", word: "备份", line: 3, column: 8 },
  ],
  fingerprint: "ab12".padEnd(24, "0"),
};
const EXPLANATION: Explanation = {
  pair: { source: { path: "zh.md" }, target: { path: "en.md" }, findings: [FINDING], setAside: [] },
  finding: FINDING,
  candidate: {
    passage: passage(7, "Then install it."),
    words: 2,
    found: 1,
    partner: passage(9, "然后安装。"),
  },
  pairing: { own: passage(3, TEXT), passages: [passage(5, "Restart the computer.")], probability: 0.004 },
  comment: "<!-- duiqi-ignore omitted-sentence: REASON -->",
};

function lines(explanation: Explanation, width = 100): string[] {
  const text = [...explanationLines([explanation], { chalk: new Chalk({ level: 0 }), width })].join("");
  return text.trimEnd().split("\n");
}

describe("an explanation", () => {
  test("says what was found for each word, what else might be its translation, and what to do", () => {
    expect(lines(EXPLANATION)).toEqual([
      "zh.md:3:1  error  omitted-sentence  not translated  97%  ab120000",
      "  3 │ 安装之前，请先备份数据。",
      "    │ ~~~~~~~~~~~~~~~~~~~~~~~~",
      "  in en.md, its translation belongs between:",
      "  5 │ Restart the computer.",
      "",
      "1 of 2 content words found no counterpart where it belongs, 1 found one in what has its own partner:",
      "  安装                     strong ×300     install",
      "  备份                     none",
      "× is how many times likelier a word is where the other stands than elsewhere.",
      "",
      "Most of its words are in en.md:7:1, 1 of 2:",
      "  Then install it.",
      "It is aligned with zh.md:9:1:",
      "  然后安装。",
      "Over all ways to align the texts, it has no counterpart at 97%. --min-confidence leaves out what is",
      "less sure.",
      "The likeliest pair instead, at less than 1%, is with en.md:5:1:",
      "  Restart the computer.",
      "",
      "omitted-sentence: A sentence of the source has no translation, though its paragraph has one.",
      "Translate it, or accept the gap with an ignore comment or the baseline.",
      "Accept it with --baseline, or with this before it; docs/rules/omitted-sentence.md says more.",
      "  <!-- duiqi-ignore omitted-sentence: REASON -->",
    ]);
  });

  test("of another rule without words, without a comment, says what is known", () => {
    const finding = { ...FINDING, rule: "structure", evidence: [], confidence: 1 } as const;
    const { candidate: _, pairing: __, comment: ___, ...rest } = EXPLANATION;
    const text = lines({ ...rest, finding }).join("\n");
    expect(text).toContain("It is right at 100%.");
    expect(text).toContain("Accept it with --baseline; docs/rules/structure.md says more.");
    expect(text).not.toContain("content word");
    expect(text).not.toContain("<!--");
  });

  test("counts the words of a long paragraph that it does not list", () => {
    const evidence = Array.from({ length: 70 }, () => FINDING.evidence![1]!);
    const text = lines({ ...EXPLANATION, finding: { ...FINDING, evidence } });
    expect(text.filter((line) => line.endsWith("none")).length).toBe(60);
    expect(text).toContain("  … and 10 more words");
  });

  test("draws nothing that would steer a terminal", () => {
    const evil = "\u001b[31m安装\u202e\r";
    const finding = { ...FINDING, evidence: [{ ...FINDING.evidence![0]!, word: evil, found: evil }] };
    const candidate = { ...EXPLANATION.candidate!, passage: passage(7, evil), partner: passage(9, evil) };
    const pairing = { ...EXPLANATION.pairing!, passages: [passage(5, evil)] };
    expect(lines({ ...EXPLANATION, finding, candidate, pairing }).join("")).not.toMatch(/\p{Cc}|\u202e/u);
  });

  test("fits a narrow terminal", () => {
    for (const line of lines(EXPLANATION, 60)) expect([...line].length).toBeLessThanOrEqual(60);
  });
});
