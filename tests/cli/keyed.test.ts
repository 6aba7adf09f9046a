import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Bitext } from "../../src/record/bitext.js";
import { decodeRecord } from "../../src/record/decode.js";
import { run } from "./run.js";

const FORMATS = "fixtures/formats";
const PO = `${FORMATS}/po/zh_CN.po`;
const XLIFF = `${FORMATS}/xliff/app.en-zh.xlf`;
const TMX = `${FORMATS}/tmx/memory.tmx`;
const QT = `${FORMATS}/qt/ferry_zh_CN.xml`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function record(args: readonly string[], input?: Uint8Array): Bitext {
  const { stdout, stderr, status } = run([...args, "--to", "json", "--quiet"], input ? { input } : {});
  expect([stderr, status]).toEqual(["", 0]);
  return decodeRecord(stdout, "stdout");
}

/** The keys of what one side lacks. */
function missing({ gaps, source, target }: Bitext): string[] {
  return gaps.map((gap) => `${gap.kind} ${{ source, target }[gap.side].paragraphs[gap.paragraph]!.key}`);
}

describe("align FILE", () => {
  test.each([
    [PO, ["omission Storm warning", "omission Calm sea"]],
    [XLIFF, ["omission para/2", "omission todo"]],
    [TMX, ["omission 2/sub1", "omission t3"]],
    [QT, ["omission Timetable|No smoking"]],
    [`${FORMATS}/json/locales.json`, []],
  ])("checks %s for gaps between its two texts", (path, expected) => {
    const bitext = record([path]);
    expect(missing(bitext)).toEqual(expected);
    expect(bitext).toEqual(record([path, path]));
    expect([bitext.source.path, bitext.target.path]).toEqual([path, path]);
  });

  test("says once what it left out of both sides", () => {
    expect(run([TMX, "--to", "json"]).stderr).toBe(`${TMX}: texts in other languages left out: fr\n`);
  });

  test("reads standard input once", () => {
    const bitext = record(["-"], readFileSync(XLIFF));
    expect(missing(bitext)).toEqual(["omission para/2", "omission todo"]);
    expect([bitext.source.path, bitext.target.path]).toEqual(["-", "-"]);
  });

  test("turns a file round if that is asked for", () => {
    const bitext = record([TMX, "--source-lang", "zh", "--target-lang", "en"]);
    expect(missing(bitext)).toEqual(["addition 2/sub1", "addition t3"]);
  });

  test.each([
    ["a text", "fixtures/pairs/inner-mongolia/zh.txt"],
    ["messages in one language", `${FORMATS}/json/en.json`],
  ])("wants a second argument with %s", (_, path) => {
    expect(run([path])).toEqual({
      status: 2,
      stdout: "",
      stderr: `align: missing argument TARGET; expected the translation of ${path}, or a file that holds both texts (XLIFF, TMX, PO); got a file that holds one\n`,
    });
  });

  test("wants a second argument with a catalogue in which nothing is translated", () => {
    const path = join(folder, "empty.pot");
    writeFileSync(path, 'msgid "Good night, and sleep well"\nmsgstr ""\n');
    expect(run([path]).stderr).toMatch(
      /^align: missing argument TARGET; expected the translation of .*; got .* one\n$/,
    );
  });

  test("does not overwrite its input", () => {
    const path = join(folder, "memory.tmx");
    copyFileSync(TMX, path);
    const { status, stderr } = run([path, "-o", path]);
    expect([status, stderr]).toEqual([
      2,
      `align: ${path}: is an input; it would be overwritten; name another output\n`,
    ]);
    expect(readFileSync(path)).toEqual(readFileSync(TMX));
  });
});

describe("files with keys", () => {
  test("are matched by them, in whatever order and format", () => {
    expect(missing(record([`${FORMATS}/json/en.json`, `${FORMATS}/json/zh.json`]))).toEqual([
      "addition menu.file.save",
      "omission menu.file.close",
    ]);
    expect(missing(record([`${FORMATS}/yaml/zh-CN.yml`, `${FORMATS}/yaml/en.yml`]))).toEqual([]);
    expect(missing(record([`${FORMATS}/android/strings.xml`, `${FORMATS}/android/strings-zh.xml`]))).toEqual([
      "addition map",
      "omission unsold",
    ]);
    expect(missing(record([`${FORMATS}/resx/Strings.resx`, `${FORMATS}/resx/Strings.zh-Hans.resx`]))).toEqual(
      ["omission Late"],
    );
    expect(
      missing(
        record([`${FORMATS}/properties/ferry.properties`, `${FORMATS}/properties/ferry_zh.properties`]),
      ),
    ).toEqual(["omission path", "omission two words"]);
    const catalogue = join(folder, "zh.po");
    writeFileSync(catalogue, 'msgid "bye"\nmsgstr "晚安"\n\nmsgid "hello"\nmsgstr ""\n');
    expect(missing(record([`${FORMATS}/json/locales.json`, catalogue]))).toEqual(["omission hello"]);
  });

  test("are reported key by key", () => {
    const { stdout } = run([PO]);
    expect(stdout).toContain(`${PO}:34:8  error  message omitted  100%\n`);
    expect(stdout).toContain(`${PO}:37:8  error  message omitted  100%\n`);
    expect(stdout).toContain("not translated (key Calm sea), at the end, ");
  });

  test("are refused as records", () => {
    const path = join(folder, "record.json");
    run([PO, "-o", path, "--quiet"]);
    expect(run([path, PO]).stderr).toBe(
      `align: ${path}: the record of an alignment, not a text; align export writes it in other formats\n`,
    );
  });
});
