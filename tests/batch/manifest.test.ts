import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ManifestJob, parseManifest } from "../../src/batch/manifest.js";
import { problemOfId } from "../../src/batch/pair-id.js";
import { InputFailure } from "../../src/failure.js";

const parse = (text: string, path = "corpus/list.tsv"): ManifestJob[] =>
  parseManifest(new TextEncoder().encode(text), path);

describe("parseManifest", () => {
  test("finds texts from the manifest's folder, and calls them as it does", () => {
    expect(parse("zh/1.txt\ten/1.txt\n")).toEqual([
      {
        id: "1",
        source: "corpus/zh/1.txt",
        target: "corpus/en/1.txt",
        sourceName: "zh/1.txt",
        targetName: "en/1.txt",
        line: 1,
      },
    ]);
  });

  test("leaves absolute paths as they are", () => {
    expect(parse("/zh.txt\t../en.txt")[0]).toMatchObject({ source: "/zh.txt", target: "en.txt" });
  });

  test("takes the third column for the id, folders and all", () => {
    expect(parse("a\tb\tvol1/ch1\nc\td\t\n").map(({ id }) => id)).toEqual(["vol1/ch1", "c"]);
  });

  test("passes over comments, blank lines, a byte-order mark and carriage returns", () => {
    const jobs = parse("\uFEFF# source\ttarget\r\n\r\na.zh.txt\ta.en.txt\r\n   \n#x\n");
    expect(jobs.map(({ id, line }) => [id, line])).toEqual([["a.zh", 3]]);
  });

  test.each([
    ["a\n", "m:1: not a pair; expected source<TAB>target or source<TAB>target<TAB>id; got 1 field"],
    [
      "#\na\tb\tc\td\n",
      "m:2: not a pair; expected source<TAB>target or source<TAB>target<TAB>id; got 4 fields",
    ],
    ["\tb\n", "m:1: the source is empty; expected source<TAB>target or source<TAB>target<TAB>id"],
    ["a\t-\n", "m:1: the target is standard input; expected a file; got -"],
    ["a\tb\t../c\n", "m:1: the id leads out of the output folder; got ../c"],
    ["a\tb\t/c\n", "m:1: the id is an absolute path; got /c"],
    [
      "x/a.txt\tb\ny/a.md\tc\n",
      "m:2: the id is that of line 1, too; got a; give each pair an id of its own in a third column",
    ],
    [
      "# nothing\n",
      "m: there is no pair in the manifest; expected source<TAB>target or source<TAB>target<TAB>id",
    ],
  ])("refuses %j", (text, message) => {
    expect(() => parse(text, "m")).toThrow(new InputFailure(message));
  });

  test("refuses what is not UTF-8", () => {
    expect(() => parseManifest(Uint8Array.of(0xd6, 0xd0, 9, 0x61), "m")).toThrow("m: not valid UTF-8");
  });

  test("gives pairs with ids of their own, or one clear failure, whatever the text", () => {
    const field = fc.oneof(
      fc.constantFrom("a", "b.txt", "x/y", "..", "-", "", "#", "a\r", "/z"),
      fc.string(),
    );
    const line = fc.array(field, { maxLength: 4 }).map((fields) => fields.join("\t"));
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join("\n")),
        (text) => {
          const jobs = jobsOrFailure(text);
          if (jobs instanceof InputFailure) return expect(jobs.message).toMatch(/^m(:\d+)?: [^\n]+$/);
          expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
          expect(jobs.map(({ id }) => problemOfId(id)).filter((problem) => problem !== undefined)).toEqual(
            [],
          );
        },
      ),
    );
  });
});

function jobsOrFailure(text: string): ManifestJob[] | InputFailure {
  try {
    return parse(text, "m");
  } catch (error) {
    if (error instanceof InputFailure) return error;
    throw error;
  }
}
