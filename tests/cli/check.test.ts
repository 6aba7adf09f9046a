import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CheckFolder, MANUALS, SENTENCE } from "./check-folder.js";
import { run } from "./run.js";

const SAMPLE = "fixtures/pairs/inner-mongolia";

let folder: CheckFolder;

beforeEach(() => {
  folder = new CheckFolder();
});

afterEach(() => {
  folder.remove(".");
});

/** A text of the sample pair, without these lines. */
function sample(name: string, without: readonly number[] = []): string {
  const lines = readFileSync(join(SAMPLE, name), "utf8").split("\n");
  return lines.filter((_, index) => !without.includes(index + 1)).join("\n");
}

describe("align check SOURCE TARGET", () => {
  beforeEach(() => {
    folder.write("zh.md", MANUALS.zh);
    folder.write("en.md", MANUALS.en);
  });

  test("finds the four gaps of the sample pair, and fails", () => {
    folder.write("zh.txt", sample("zh.txt"));
    folder.write("en.txt", sample("en.txt"));
    expect(folder.check("zh.txt", "en.txt").status).toBe(1);
    expect(folder.findings("zh.txt", "en.txt")).toEqual([
      "zh.txt:3 omitted-paragraph",
      "zh.txt:39 omitted-paragraph",
      "en.txt:1 added-paragraph",
      "en.txt:5 added-paragraph",
    ]);
  });

  test("passes what is complete in the sample pair", () => {
    folder.write("zh.txt", sample("zh.txt", [3, 39]));
    folder.write("en.txt", sample("en.txt", [1, 5]));
    expect(folder.findings("zh.txt", "en.txt")).toEqual([]);
    expect(folder.check("zh.txt", "en.txt").status).toBe(0);
  });

  test("reads standard input", () => {
    const { status, stdout } = run(["check", "-", "en.md", "--no-cache"], {
      cwd: folder.path,
      input: MANUALS.zh,
    });
    expect([status, stdout]).toEqual([0, expect.stringContaining("1 pair checked")]);
  });

  test("checks a file that holds both texts", () => {
    folder.write("a.po", 'msgid "The boat came."\nmsgstr "船来了。"\n\nmsgid "Nobody saw it."\nmsgstr ""\n');
    expect(folder.findings("a.po")).toEqual(["a.po:4 omitted-paragraph"]);
  });

  test("says how a text was read, unless it is quiet", () => {
    folder.write("zh.md", `\uFEFF${MANUALS.zh}`.replaceAll("\n", "\r\n"));
    const bytes = Buffer.from(`\uFEFF${MANUALS.zh}`, "utf16le");
    const utf16 = run(["check", "-", "en.md", "--no-cache"], { cwd: folder.path, input: bytes });
    expect([utf16.status, utf16.stderr]).toEqual([0, "-: read as UTF-16LE\n"]);
    const quiet = run(["check", "-", "en.md", "--no-cache", "--quiet"], { cwd: folder.path, input: bytes });
    expect(quiet).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test.each([
    [["zh.md", "none.md"], "none.md: not found"],
    [["zh.md"], /^missing argument TARGET; /],
    [["zh.md", "zh.md"], /^missing argument TARGET; /],
    [["en.md", "zh.md", "x.md"], /^too many arguments/],
    [["-", "-"], "-: both texts cannot come from standard input"],
    [[], /^no pairs are named; expected SOURCE TARGET, --pairs PATTERN/],
    [["zh.md", "en.md", "--exclude", "x"], "--exclude: of no use with SOURCE and TARGET"],
    [["zh.md", "en.md", "--pairs", "{a}=b{a}"], "--pairs: of no use with SOURCE and TARGET"],
    [
      ["zh.md", "en.md", "--rule", "moved"],
      /^--rule: not a rule's severity; expected RULE=SEVERITY; got moved$/,
    ],
    [["zh.md", "en.md", "--rule", "move=off"], /^--rule: unknown rule; .*; got move; did you mean moved\?$/],
    [["zh.md", "en.md", "--fail-on", "fatal"], /^--fail-on: unknown severity; .*; got fatal$/],
    [["zh.md", "en.md", "--max-omissions", "-1"], /^--max-omissions: not such a number; .*; got -1$/],
    [["zh.md", "en.md", "--min-confidence", "97"], /^--min-confidence: not a probability; .*; got 97$/],
    [["zh.md", "en.md", "--jobs", "0"], /^--jobs: not such a number; /],
    [["zh.md", "en.md", "--source-lang", "fr"], /^--source-lang: unknown language; /],
    [["zh.md", "en.md", "--reporter", "xml"], /^--reporter: unknown form of report; .*; got xml$/],
    [
      ["zh.md", "en.md", "--reporter", "json="],
      "--reporter: a file without a name; expected json=FILE; got json=",
    ],
    [
      ["zh.md", "en.md", "--reporter", "json", "--reporter", "text"],
      "--reporter: standard output has room for one report; got json and text; name a file for one of them: text=FILE",
    ],
    [["zh.md", "en.md", "--reporter", "json=zh.md"], /^zh\.md: is an input; it would be overwritten/],
    [["zh.md", "en.md", "--reporter", "json=a", "--reporter", "text=a"], /^a: is given twice as an output/],
    [["zh.md", "en.md", "--reporter", "json=no/a"], "no/a: the directory to write to does not exist"],
    [
      ["zh.md", "en.md", "--cache-location", "c", "--no-cache"],
      "--cache-location: of no use with --no-cache",
    ],
    [["zh.md", "-", "--watch"], "--watch: standard input cannot be watched"],
  ])("refuses %j", (args, message) => {
    const { status, stdout, stderr } = run(["check", ...args], { cwd: folder.path });
    expect([status, stdout]).toEqual([2, ""]);
    const [, said] = /^align: (.*)\n$/.exec(stderr)!;
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});

describe("the verdict", () => {
  beforeEach(() => {
    folder.write("zh.md", MANUALS.zh);
    folder.write("en.md", MANUALS.en.replace(SENTENCE.backUp, ""));
  });

  const statusWith = (...args: readonly string[]) => folder.check("zh.md", "en.md", ...args).status;

  test("goes by the severity of rules and --fail-on", () => {
    expect(folder.findings("zh.md", "en.md")).toEqual(["zh.md:3 omitted-sentence"]);
    expect(statusWith()).toBe(1);
    expect(statusWith("--rule", "omitted-sentence=warning")).toBe(0);
    expect(statusWith("--rule", "omitted-sentence=warning", "--fail-on", "warning")).toBe(1);
    expect(statusWith("--rule", "omitted-sentence=note", "--fail-on", "warning")).toBe(0);
    expect(folder.findings("zh.md", "en.md", "--rule", "omitted-sentence=off")).toEqual([]);
  });

  test("goes by the number of omissions", () => {
    expect(statusWith("--max-omissions", "1")).toBe(0);
    expect(folder.findings("zh.md", "en.md", "--max-omissions", "1")).toEqual(["zh.md:3 omitted-sentence"]);
    folder.write("en.md", MANUALS.en.replace(SENTENCE.backUp, "").replace(SENTENCE.minutes, ""));
    expect(statusWith("--max-omissions", "1")).toBe(1);
    expect(statusWith("--max-omissions", "2")).toBe(0);
  });

  test("leaves out what is not sure enough", () => {
    const [{ confidence }] = JSON.parse(folder.check("zh.md", "en.md", "--reporter", "json").stdout).pairs[0]
      .findings;
    expect(folder.findings("zh.md", "en.md", "--min-confidence", String(confidence))).toHaveLength(1);
    expect(folder.findings("zh.md", "en.md", "--min-confidence", "1")).toEqual([]);
  });

  test("is all that --quiet says, but for reports that are asked for", () => {
    const quiet = folder.check("zh.md", "en.md", "--quiet", "--reporter", "json=out.json");
    const stderr = "align: the check fails: 1 error, 0 warnings, 0 notes\n";
    expect(quiet).toEqual({ status: 1, stdout: "", stderr });
    expect(JSON.parse(folder.read("out.json")).summary).toMatchObject({ errors: 1, passed: false });
    const asked = folder.check("zh.md", "en.md", "--quiet", "--reporter", "json");
    expect([asked.status, JSON.parse(asked.stdout).summary.errors]).toEqual([1, 1]);
  });
});

describe("reports", () => {
  test("go to several files and standard output at once", () => {
    mkdirSync(join(folder.path, "out"));
    folder.write("zh.md", MANUALS.zh);
    folder.write("en.md", MANUALS.en);
    const reporters = ["json=out/a.json", "text=out/a.txt", "github"].flatMap((one) => ["--reporter", one]);
    const { status, stdout, stderr } = folder.check("zh.md", "en.md", ...reporters);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).not.toContain("1 pair checked");
    expect(folder.read("out/a.txt")).toContain("1 pair checked");
    expect(JSON.parse(folder.read("out/a.json"))).toMatchObject({ format: "duiqi/check", version: 1 });
  });
});
