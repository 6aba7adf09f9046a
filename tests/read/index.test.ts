import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { formatNamedBy } from "../../src/read/format-of.js";
import { readDocument } from "../../src/read/index.js";

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
const read = (path: string) => readDocument(fixture(path), { path });

describe("readDocument", () => {
  test.each([
    ["pairs/inner-mongolia/zh.txt", "zh-Hans", "UTF-8", 19],
    ["pairs/inner-mongolia/en.txt", "en", "UTF-8", 19],
    ["formats/text/wrapped-en.txt", "en", "UTF-8", 7],
    ["formats/text/wrapped-zh.txt", "zh-Hans", "UTF-8", 3],
    ["formats/text/lines-zh.txt", "zh-Hans", "UTF-8", 4],
    ["formats/text/verse-en.txt", "en", "UTF-8", 8],
    ["formats/text/simplified-gb18030.txt", "zh-Hans", "GB18030", 3],
    ["formats/text/traditional-big5.txt", "zh-Hant", "Big5", 3],
    ["formats/text/simplified-utf16le.txt", "zh-Hans", "UTF-16LE", 2],
    ["formats/text/english-utf16be.txt", "en", "UTF-16BE", 2],
    ["formats/markdown/manual.md", "zh-Hans", "UTF-8", 17],
    ["formats/html/smallest.html", "zh-Hans", "UTF-8", 1],
    ["formats/html/page-zh.html", "zh-Hans", "UTF-8", 9],
    ["formats/html/page-en.html", "en", "UTF-8", 9],
    ["formats/html/novel-gb18030.htm", "zh-Hans", "GB18030", 3],
    ["formats/epub/smallest.epub", "zh-Hans", undefined, 1],
    ["formats/epub/book.epub", "zh-Hans", undefined, 6],
  ])("%s", async (path, language, encoding, blocks) => {
    const document = await read(path);
    expect(document).toMatchObject({ path, language });
    expect(document.encoding).toBe(encoding);
    expect(document.blocks).toHaveLength(blocks);
  });

  test.each([
    ["empty.txt", "the file is empty"],
    ["blank.txt", "there is no text in the file"],
    ["cut-utf8.txt", "cut in the middle of a UTF-8 character"],
    ["invalid-utf8.txt", ":2:byte 34: not valid UTF-8"],
    ["odd-utf16le.txt", "cut in the middle of a UTF-16LE character"],
    ["zeros.txt", ":byte 38: a binary file"],
    ["zip.docx", "the archive is damaged"],
    ["picture.txt", "a PNG image"],
    ["japanese.txt", "Japanese"],
    ["french.txt", "French"],
    ["russian.txt", "the language is not read"],
    ["russian-windows1251.txt", "windows-1251"],
    ["../markdown/code-only.md", "there is no text in the file"],
    ["../html/scripts-only.html", "there is no text in the file"],
    ["../html/entities.xhtml", "a DOCTYPE that declares entities"],
    ["../epub/truncated.epub", "the archive is damaged"],
    ["../epub/outside.epub", "invalid relative path: ../../outside.xhtml"],
    ["../epub/protected.epub", "the book is protected against copying"],
    ["../epub/no-package.epub", "no package is named"],
  ])("refuses %s", async (name, message) => {
    const path = `formats/text/${name}`;
    const failure = await read(path).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputFailure);
    expect((failure as InputFailure).message).toContain(message);
    expect((failure as InputFailure).message).toMatch(new RegExp(`^${path}:.*$`));
  });

  test("gives the SHA-256 of the bytes", async () => {
    const { sha256 } = await readDocument(Buffer.from("Hello\n"), { path: "-" });
    expect(sha256).toBe("66a045b452102c59d840ec097d59d9467e13a3f34f6494e539ffd32c1bb35f18");
  });

  test("takes the format that it is told over the path's", async () => {
    const bytes = Buffer.from("# Title\n");
    const texts = async (options: object) =>
      (await readDocument(bytes, { path: "a.md", ...options })).blocks.map(({ text }) => text);
    expect(await texts({})).toEqual(["Title"]);
    expect(await texts({ format: "text" })).toEqual(["# Title"]);
    expect(await texts({ layout: "lines" })).toEqual(["# Title"]);
  });

  test("takes lines as sentences in any format", async () => {
    const bytes = Buffer.from("- one\n\n- two\nthree\n");
    const { blocks } = await readDocument(bytes, { path: "a.md", layout: "lines" });
    expect(blocks.map(({ kind, text, line }) => [kind, text, line])).toEqual([
      ["line", "- one", 1],
      ["line", "- two", 3],
      ["line", "three", 4],
    ]);
  });

  test("takes the language that it is told", async () => {
    const { language } = await readDocument(Buffer.from("Bonjour à tous\n"), {
      path: "a.txt",
      language: "en",
    });
    expect(language).toBe("en");
  });
});

test.each([
  ["a.md", "markdown"],
  ["README.MARKDOWN", "markdown"],
  ["a.xhtml", "html"],
  ["INDEX.HTM", "html"],
  ["a.epub", "epub"],
  ["a.txt", "text"],
  ["film.SRT", "srt"],
  ["film.vtt", "vtt"],
  ["a.csv", "csv"],
  ["a.tab", "tsv"],
  ["a.xlsx", "xlsx"],
  ["md", undefined],
  ["-", undefined],
])("formatNamedBy(%s) is %s", (path, format) => {
  expect(formatNamedBy(path)).toBe(format);
});
