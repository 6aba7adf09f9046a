import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { run } from "./run.js";

const CHINESE = "今天下了一整天的雨。我没有带伞，所以留在了家里。\n";
const ENGLISH = "It rained all day today. I had no umbrella, so I stayed at home.\n";

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "zh.txt": CHINESE,
  "en.txt": ENGLISH,
  "empty.txt": "",
  "blank.txt": " \n\u3000\r\n\t\n",
  "digits.txt": "1 2 3\n\n***\n",
  "binary.png": Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    0,
    1,
  ),
  "broken.txt": Buffer.concat([
    Buffer.from(CHINESE.repeat(20)),
    Buffer.of(0xff, 0xfe, 0xff),
    Buffer.from(CHINESE),
  ]),
};

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "folder"));
  mkdirSync(join(folder, "folder.json"));
  symlinkSync("loop.txt", join(folder, "loop.txt"));
  symlinkSync("zh.txt", join(folder, "link.json"));
  linkSync(join(folder, "en.txt"), join(folder, "hard.tmx"));
  writeFileSync(join(folder, "locked.txt"), CHINESE);
  chmodSync(join(folder, "locked.txt"), 0);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Name, arguments, and what the line must say. */
const CASES: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["no argument", [], /^missing required argument 'source'; see align --help$/],
  ["one argument", ["zh.txt"], /^missing argument TARGET; expected the translation of zh\.txt, or /],
  [
    "three arguments",
    ["zh.txt", "en.txt", "x.txt"],
    /^too many arguments\. Expected 2 arguments but got 3; see align --help$/,
  ],
  ["an input without a name", ["", "en.txt"], /^an input has an empty name$/],
  ["an output without a name", ["zh.txt", "en.txt", "-o", ""], /^an output has an empty name$/],
  [
    "an unknown option",
    ["zh.txt", "en.txt", "--outptu", "x.json"],
    /^unknown option '--outptu' \(Did you mean --output\?\)/,
  ],
  [
    "an option without its value",
    ["zh.txt", "en.txt", "-o"],
    /^option '-o, --output <file>' argument missing/,
  ],
  [
    "an unknown format",
    ["zh.txt", "en.txt", "--to", "xls"],
    /^--to: unknown format; expected json, jsonl, .* or [a-z]+; got xls$/,
  ],
  [
    "an unknown mode",
    ["zh.txt", "en.txt", "--sentences", "words"],
    /^--sentences: unknown mode; expected auto or lines; got words$/,
  ],
  [
    "an unknown language",
    ["zh.txt", "en.txt", "--source-lang", "fr"],
    /^--source-lang: unknown language; expected .*; got fr$/,
  ],
  [
    "words for the report",
    ["zh.txt", "en.txt", "--words"],
    /^--words: no output has a place for words; expected json or jsonl; got the report; add --to json, or an output that ends in \.json$/,
  ],
  [
    "words for a translation memory",
    ["zh.txt", "en.txt", "--words", "-o", "a.tmx"],
    /^--words: no output has a place for words; expected json or jsonl; got tmx; /,
  ],
  ["a source that is not there", ["none.txt", "en.txt"], /^none\.txt: not found$/],
  ["a target that is not there", ["zh.txt", "none\ntwo.txt"], /^none two\.txt: not found$/],
  ["a directory as a source", ["folder", "en.txt"], /^folder: a directory, not a file$/],
  [
    "a path through a file",
    ["zh.txt/zh.txt", "en.txt"],
    /^zh\.txt\/zh\.txt: a part of the path is not a directory$/,
  ],
  ["a loop of links", ["loop.txt", "en.txt"], /^loop\.txt: a loop of symbolic links$/],
  ["a name that is too long", ["x".repeat(300), "en.txt"], /^x+: file name too long$/],
  ["an empty file", ["empty.txt", "en.txt"], /^empty\.txt: .*empty/],
  ["nothing but white space", ["zh.txt", "blank.txt"], /^blank\.txt: /],
  ["nothing but digits and marks", ["digits.txt", "en.txt"], /^digits\.txt: /],
  ["a binary file", ["binary.png", "en.txt"], /^binary\.png: /],
  ["bytes that are no text", ["broken.txt", "en.txt"], /^broken\.txt:/],
  [
    "two Chinese texts",
    ["zh.txt", "zh.txt"],
    /^both texts are Chinese; expected one Chinese and one English text; got zh\.txt \(zh-Han[st]\) and .* --source-lang or --target-lang$/,
  ],
  ["two English texts", ["en.txt", "en.txt"], /^both texts are English; /],
  ["both from standard input", ["-", "-"], /^-: both texts cannot come from standard input$/],
  ["nothing on standard input", ["-", "en.txt"], /^-: .*empty/],
  [
    "an output without a telling extension",
    ["zh.txt", "en.txt", "-o", "out.txt"],
    /^out\.txt: the extension tells no format; name one with --to: json, jsonl, .* or [a-z]+$/,
  ],
  [
    "an output in no directory",
    ["zh.txt", "en.txt", "-o", "none/out.json"],
    /^none\/out\.json: the directory to write to does not exist$/,
  ],
  [
    "a directory as an output",
    ["zh.txt", "en.txt", "-o", "folder.json"],
    /^folder\.json: a directory, not a file$/,
  ],
  [
    "a device as an output",
    ["zh.txt", "en.txt", "-o", "/dev/null", "--to", "json"],
    /^\/dev\/null: not a regular file; write to standard output/,
  ],
  [
    "an output that is an input",
    ["zh.txt", "en.txt", "-o", "./en.txt", "--to", "tmx"],
    /^\.\/en\.txt: is an input; it would be overwritten; name another output$/,
  ],
  ["a link to an input as an output", ["zh.txt", "en.txt", "-o", "link.json"], /^link\.json: is an input;/],
  [
    "another name of an input as an output",
    ["zh.txt", "en.txt", "-o", "hard.tmx"],
    /^hard\.tmx: is an input;/,
  ],
  [
    "an output twice",
    ["zh.txt", "en.txt", "-o", "a.json", "-o", "folder/../a.json"],
    /^folder\/\.\.\/a\.json: is given twice as an output;/,
  ],
  [
    "a good output and a bad one",
    ["zh.txt", "en.txt", "-o", "a.json", "-o", "none/b.tmx"],
    /^none\/b\.tmx: the directory/,
  ],
];

/** Runs in the folder of files and checks that it fails as a user wants it to: one line, nothing written. */
function refused(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const before = readdirSync(folder, { recursive: true });
  const { status, stdout, stderr } = run(args, { cwd: folder, env });
  expect({ status, stdout, lines: stderr.split("\n").length }).toEqual({ status: 2, stdout: "", lines: 2 });
  expect(stderr).toMatch(/^align: [^\n]+\n$/);
  expect(stderr).not.toMatch(/internal error|^\s+at /m);
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
  for (const [name, content] of Object.entries(FILES)) {
    expect(readFileSync(join(folder, name))).toEqual(Buffer.from(content as string));
  }
  return stderr.slice("align: ".length, -1);
}

describe("a line and exit code 2 for", () => {
  test.each(CASES)("%s", (_, args, message) => {
    expect(refused(args)).toMatch(message);
  });

  test("a date that is none", () => {
    const message = refused(["zh.txt", "en.txt", "--to", "tmx"], { SOURCE_DATE_EPOCH: "yesterday" });
    expect(message).toBe(
      "SOURCE_DATE_EPOCH: not a time; expected seconds since 1970, up to the year 9999; got yesterday",
    );
  });

  // The superuser reads everything.
  (process.getuid?.() === 0 ? test.skip : test)("a file that may not be read", () => {
    expect(refused(["locked.txt", "en.txt"])).toBe("locked.txt: permission denied");
  });
});

test("--debug adds the stack trace", () => {
  const { stderr, status } = run(["none.txt", "en.txt", "--debug"], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^align: none\.txt: not found\n(.*\n)* +at /);
});
