import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import fc from "fast-check";
import type { CheckReport } from "../../../src/record/check.js";
import { github } from "../../../src/report/check/github.js";
import { printable } from "../../../src/report/width.js";
import { empty, every, nothing, reportOf } from "./report.js";

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const drawing = { chalk: new Chalk({ level: 0 }), width: 100 };
const written = (report: CheckReport): string => [...github.write(report, drawing)].join("");
const commands = (report: CheckReport): Command[] =>
  written(report).split("\n").slice(0, -1).map(parseCommand);

/**
 * A command as the runner of GitHub Actions reads it: the name up to the first space, properties up to the next `::`,
 * divided by commas, then by the first `=`; `%25` is undone last.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (TryParseV2)
 */
function parseCommand(line: string): Command {
  const end = line.indexOf("::", 2);
  if (!line.startsWith("::") || end < 0) throw new Error(`no command: ${line}`);
  const [name = "", ...rest] = line.slice(2, end).split(" ");
  const properties = rest
    .join(" ")
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), unescaped(pair.slice(pair.indexOf("=") + 1), true)]);
  return { name, properties: Object.fromEntries(properties), data: unescaped(line.slice(end + 2), false) };
}

function unescaped(text: string, property: boolean): string {
  const plain = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const more = property ? plain.replaceAll("%3A", ":").replaceAll("%2C", ",") : plain;
  return more.replaceAll("%25", "%");
}

describe("workflow commands", () => {
  test("are the golden file", () => {
    expect(written(every)).toBe(readFileSync("fixtures/golden/check/every.github.txt", "utf8"));
  });

  test("name the files and lines of all findings, failed pairs and errors first", () => {
    expect(
      commands(every).map(({ name, properties }) => [
        name,
        properties.file,
        properties.line,
        properties.title,
      ]),
    ).toEqual([
      ["error", "docs/zh/坏.txt", undefined, "Not checked: docs/zh/坏.txt ↔ docs/en/bad.txt"],
      ["error", "docs/zh/集市.md", "3", "omitted-phrase"],
      ["error", "docs/zh/集市.md", "5", "number-mismatch"],
      ["error", "docs/zh/集市.md", "7", "omitted-paragraph"],
      ["error", "docs/zh/集市.md", "10", "omitted-sentence"],
      ["error", "docs/zh/集市.md", "12", "term-mismatch"],
      ["error", "docs/en/market.md", "15", "added-paragraph"],
      ["error", "docs/zh/河边 100%.md", "1", "missing-file"],
      ["error", "letters/zh.docx", undefined, "omitted-sentence"],
      ["warning", "docs/zh/集市.md", "1", "structure"],
      ["warning", "docs/en/market.md", "16", "added-sentence"],
      ["warning", "docs/en/market.md", "18", "untranslated"],
      ["notice", "docs/zh/集市.md", "14", "moved"],
    ]);
  });

  test("have columns on one line alone", () => {
    const { properties } = commands(every)[2]!;
    expect(properties).toMatchObject({ line: "5", endLine: "5", col: "8", endColumn: "10" });
    expect(commands(every)[3]!.properties).toEqual({
      file: "docs/zh/集市.md",
      line: "7",
      endLine: "8",
      title: "omitted-paragraph",
    });
  });

  test("say what the finding is, and what the other side has there", () => {
    expect(commands(every)[2]!.data.split("\n")).toEqual([
      "3万 (30 000) is 3,000 in the translation",
      "its translation:",
      "docs/en/market.md:5:1 He bought an ox at the market for 3,000 yuan, and two sheep for five thousand.",
      "99% sure; align check --explain 3c4d5e6f",
    ]);
    expect(commands(every)[8]!.data).toContain("\nletters/zh.docx block 12:1\n");
  });

  test("of nothing are none", () => {
    expect(written(nothing)).toBe("");
    expect(written(empty)).toBe("");
  });

  test("of standard input have no file", () => {
    expect(commands(reportOf("文。", {}, "-"))[0]!.properties.file).toBeUndefined();
    expect(commands(reportOf("文。", {}, "./a/b.txt"))[0]!.properties.file).toBe("a/b.txt");
  });

  test("cannot be broken out of, whatever a path or a message holds", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ unit: "binary" }), (path, message) => {
        const report = reportOf("文。", { message: `::x::%0A${message}` }, `p${path},line=9:\n%`);
        const [command, ...others] = commands(report);
        expect(others).toEqual([]);
        expect(command!.properties).toMatchObject({ file: `p${path},line=9:\n%`, line: "3" });
        expect(command!.data.split("\n")[0]).toBe(printable(`::x::%0A${message}`));
      }),
    );
  });
});
