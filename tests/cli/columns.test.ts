import { copyFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BatchFolder } from "./batch-folder.js";

const TABLE = [
  ["id", "English", "Draft", "中文"],
  ["m_1", "It is raining today and I have no umbrella.", "It rains.", "今天下雨，我没带伞。"],
  ["m_2", "The boat did not come.", "No boat.", "船没有来。"],
  ["m_3", "The children laughed.", "They laughed.", "孩子们笑了。"],
]
  .map((row) => row.join("\t"))
  .join("\n");
const TEXT = "今天下雨，我没带伞。\n\n船没有来。\n\n孩子们笑了。\n";

let folder: BatchFolder;

beforeEach(() => {
  folder = new BatchFolder();
  folder.write("app.tsv", TABLE);
  folder.write("zh.txt", TEXT);
  folder.write("en.csv", "text,note\nHello all of you.,It is polite.\n");
});

afterEach(() => {
  folder.remove();
});

/** The first sentence of each side, by the program's record. */
function firsts(...args: string[]): unknown {
  const { stdout, stderr } = folder.run(...args, "--to", "json");
  if (stdout === "") return stderr.trim();
  const { source, target } = JSON.parse(stdout);
  return [source.sentences[0].text, target.sentences[0].text];
}

describe("align --column", () => {
  test("once is for the text that is a table, twice for the source and the target", () => {
    const english = "It is raining today and I have no umbrella.";
    expect(firsts("zh.txt", "app.tsv", "--column", "Draft")).toEqual(["今天下雨，我没带伞。", "It rains."]);
    expect(firsts("app.tsv", "app.tsv", "--column", "2", "--column", "中文")).toEqual([
      english,
      "今天下雨，我没带伞。",
    ]);
  });

  test("has exact places", () => {
    const { stdout } = folder.run("zh.txt", "app.tsv", "--column", "B", "--to", "json");
    expect(JSON.parse(stdout).target.sentences[1]).toMatchObject({ line: 3, column: 5 });
  });

  test("is not needed where the languages tell", () => {
    folder.write("two.csv", "zh,en\n你好，世界。,Hello all of you.\n再见。,Good bye then.\n");
    const pair = ["你好，世界。", "Hello all of you."];
    expect(firsts("two.csv", "two.csv")).toEqual(pair);
    expect(firsts("two.csv", "./two.csv", "--source-lang", "en")).toEqual(pair.toReversed());
    expect(firsts("two.csv", "./two.csv", "--target-lang", "zh")).toEqual(pair.toReversed());
    folder.write("zh2.txt", "你好，世界。\n");
    expect(firsts("zh2.txt", "two.csv")).toEqual(pair);
  });

  test.each([
    [
      ["zh.txt", "en.csv"],
      "en.csv: it cannot be told which column is the text; got A (text), B (note); name one",
    ],
    [
      ["zh.txt", "zh.txt", "--column", "B"],
      "zh.txt: a text without columns; got plain text; leave out --column",
    ],
    [
      ["zh.txt", "app.tsv", "--column", "A", "--column", "B"],
      "zh.txt: a text without columns; got plain text; give --column once, for the other text",
    ],
    [
      ["zh.txt", "app.tsv", ...["A", "B", "C"].flatMap((name) => ["--column", name])],
      "--column: more columns",
    ],
  ])("%j is refused", (args, message) => {
    expect(firsts(...args)).toContain(`align: ${message}`);
  });

  test("reads workbooks, and each cell as a sentence where the text is split already", () => {
    copyFileSync(resolve("fixtures/formats/xlsx/odd.xlsx"), join(folder.path, "odd.xlsx"));
    const { stdout } = folder.run("odd.xlsx", "odd.xlsx", "--sentences", "lines", "--to", "json");
    const { source, target } = JSON.parse(stdout);
    expect(source).toMatchObject({ numbering: "blocks", paragraphs: [{ place: "Texts!B3" }, {}, {}] });
    expect(target.sentences[0].text).toBe("He came, and <I> left.");
  });
});

test("align batch --resume aligns again what was read from another column", () => {
  folder.write("list.tsv", "zh.txt\tapp.tsv\tp\n");
  const batch = (...args: string[]) =>
    folder.run("batch", "list.tsv", "--out", "out", "--resume", ...args).stdout;
  const text = () => JSON.parse(folder.read("out/p.json")).target.sentences[0].text;
  expect(batch("--column", "Draft")).toContain("1 done, 0 skipped");
  expect(text()).toBe("It rains.");
  expect(batch("--column", "Draft")).toContain("0 done, 1 skipped");
  expect(batch("--column", "English")).toContain("1 done, 0 skipped");
  expect(text()).toBe("It is raining today and I have no umbrella.");
});
