import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import type { Bitext, Gap } from "../../src/record/bitext.js";
import { reportText } from "../../src/report/text.js";
import { displayWidth } from "../../src/report/width.js";
import { reviewedSmall } from "../record/reviewed-small.js";
import { small } from "../record/small.js";

const plain = new Chalk({ level: 0 });
const report = (bitext: Bitext, chalk = plain, width = 100): string => {
  return [...reportText(bitext, { chalk, width })].join("");
};

describe("the report", () => {
  test("is the golden file", () => {
    expect(report(small)).toBe(readFileSync("fixtures/golden/small.report.txt", "utf8"));
  });

  test("of a reviewed record lists what was accepted apart, and says how much was checked", () => {
    expect(report(reviewedSmall)).toBe(readFileSync("fixtures/golden/reviewed.report.txt", "utf8"));
    const gaps = reviewedSmall.gaps.slice(0, 1);
    expect(report({ ...reviewedSmall, gaps })).toContain(
      "\n✔ no open gaps; 1 accepted gap; 2 aligned pairs; 60% checked\n",
    );
  });

  test("says the same in colour", () => {
    const colored = report(small, new Chalk({ level: 1 }));
    const start = String.fromCharCode(27);
    expect(colored).toContain(`${start}[31merror${start}[39m`);
    expect(colored).toContain(`${start}[33mwarning${start}[39m`);
    expect(colored.split(new RegExp(`${start}\\[\\d+m`)).join("")).toBe(report(small));
  });

  test.each([40, 60, 80, 120])("fits what it quotes and explains into %d columns", (width) => {
    const indented = report(small, plain, width)
      .split("\n")
      .filter((line) => line.startsWith("  "));
    expect(indented.length).toBeGreaterThanOrEqual(7);
    for (const line of indented) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  test("of a complete pair says that there is no gap", () => {
    const beads = [{ source: [0, 1, 2, 3, 4], target: [0, 1, 2, 3], confidence: 0.9 }];
    const summary = { ...small.summary, beads: 1, omissions: 0, additions: 0 };
    expect(report({ ...small, beads, gaps: [], summary })).toBe(
      [
        "source  zh & en/zh.txt  zh-Hans  5 sentences  100% matched",
        "target  en.txt          en       4 sentences  100% matched",
        "✔ no gaps; 1 aligned pair",
        "",
      ].join("\n"),
    );
  });

  test("shows the ten least certain pairs and counts the rest", () => {
    const sentence = { text: "x", paragraph: 0, line: 1, column: 1 };
    const sentences = Array.from({ length: 13 }, () => sentence);
    const beads = sentences.map((_, i) => ({ source: [i], target: [i], confidence: (13 - i) / 100 }));
    const bitext = {
      ...small,
      source: { ...small.source, sentences },
      target: { ...small.target, sentences },
      beads,
      gaps: [],
    };
    const lines = report(bitext).split("\n");
    expect(lines).toContain("13 pairs of low confidence");
    expect(lines.filter((line) => line.includes("│")).map((line) => line.trim().split("%")[0])).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
    ]);
    expect(lines.at(-2)).toBe("  and 3 more");
  });

  test("names a block by its kind", () => {
    const paragraphs = small.source.paragraphs.map((paragraph) => ({ ...paragraph, kind: "item" as const }));
    const bitext = { ...small, source: { ...small.source, paragraphs } };
    expect(report(bitext)).toContain("zh & en/zh.txt:1:1  error  list item omitted  99%\n");
  });

  test("shows gaps that follow each other as one", () => {
    const { gaps, source } = small;
    const second: Gap = {
      ...gaps[0]!,
      sentences: [1],
      paragraph: 1,
      line: 3,
      text: "下雨的一天",
      confidence: 0.8,
    };
    const third: Gap = { ...second, sentences: [2, 3, 4], paragraph: 2, line: 5 };
    const shown = (...missing: Gap[]) =>
      report({ ...small, source, gaps: missing })
        .split("\n")
        .slice(4, 8);
    expect(shown(gaps[0]!, second, third).slice(0, 3)).toEqual([
      "zh & en/zh.txt:1:1  error  3 paragraphs omitted  80%",
      "  来源：澎湃新闻",
      "  and so on to line 5",
    ]);
    expect(shown({ ...third, level: "sentence" })[0]).toBe(
      "zh & en/zh.txt:5:1  error  3 sentences omitted  80%",
    );
    expect(shown(gaps[0]!, third).join("\n")).not.toContain("and so on");
  });

  test("shows three lines of a long gap", () => {
    const gaps = [{ ...small.gaps[0]!, text: "今天下了一整天的雨。".repeat(30) }];
    const lines = report({ ...small, gaps }, plain, 42).split("\n");
    const shown = lines.filter((line) => line.startsWith("  今") || /^ {2}.*雨。/.test(line));
    expect(shown.slice(0, 3)).toEqual([
      "  今天下了一整天的雨。今天下了一整天的雨。",
      "  今天下了一整天的雨。今天下了一整天的雨。",
      "  今天下了一整天的雨。今天下了一整天的雨…",
    ]);
  });

  test("lets no escape sequence of the input through", () => {
    const gaps = [{ ...small.gaps[0]!, text: "\u001b[2J来源\n：" }];
    expect(report({ ...small, gaps })).toContain("  \uFFFD[2J来源 ：\n");
  });
});
