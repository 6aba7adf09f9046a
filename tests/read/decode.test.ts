import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import iconv from "iconv-lite";
import { InputFailure } from "../../src/failure.js";
import { decode } from "../../src/read/decode.js";

const SIMPLIFIED = "图书馆的灯一直亮到深夜。馆员说：“还有三个学生没有离开。”\n他们要把这一年的报纸看完。\n";
const TRADITIONAL =
  "圖書館的燈一直亮到深夜。館員說：「還有三個學生沒有離開。」\n他們要把這一年的報紙看完。\n";
const ENGLISH = "The lights in the library were on until late.\nThe librarian had not left.\n";

async function failureOf(bytes: Uint8Array): Promise<InputFailure> {
  const result = await decode(bytes, "a.txt").catch((error: unknown) => error);
  expect(result).toBeInstanceOf(InputFailure);
  return result as InputFailure;
}

describe("decode", () => {
  test.each([
    ["UTF-8", "utf8", SIMPLIFIED],
    ["UTF-8", "utf8", ENGLISH],
    ["GB18030", "gb2312", SIMPLIFIED],
    ["GB18030", "gbk", TRADITIONAL],
    ["GB18030", "gb18030", `${SIMPLIFIED}𠮷和㐂`],
    ["Big5", "big5", TRADITIONAL],
    ["Big5", "big5", `${TRADITIONAL}佢哋喺邊度，唔知啲嘢點嚟`],
    ["UTF-16LE", "utf16le", SIMPLIFIED],
    ["UTF-16BE", "utf16be", SIMPLIFIED],
    ["UTF-16LE", "utf16le", ENGLISH],
    ["UTF-16BE", "utf16be", ENGLISH],
    ["UTF-16LE", "utf16le", "图书馆的灯一直亮到深夜"],
  ])("tells %s (%s)", async (encoding, codec, text) => {
    expect(await decode(iconv.encode(text, codec), "a.txt")).toEqual({ encoding, text });
  });

  test.each([
    ["UTF-8", "utf8"],
    ["UTF-16LE", "utf16le"],
    ["UTF-16BE", "utf16be"],
  ])("takes the byte-order mark of %s off", async (encoding, codec) => {
    const bytes = iconv.encode(`\ufeff${SIMPLIFIED}`, codec);
    expect(await decode(bytes, "a.txt")).toEqual({ encoding, text: SIMPLIFIED });
  });

  test.each([
    ["中国", "GB18030", "gbk"],
    ["中國", "Big5", "big5"],
    ["你好世界", "GB18030", "gbk"],
    ["你好世界", "Big5", "big5"],
    ["今天天气很好", "GB18030", "gbk"],
    ["今天天氣很好", "Big5", "big5"],
    ["今天天氣很好", "GB18030", "gbk"],
    ["OK，我们走。", "GB18030", "gbk"],
    ["第一章 The Beginning", "GB18030", "gbk"],
    ["第一章 The Beginning", "Big5", "big5"],
  ])("tells short text: %s in %s", async (text, encoding, codec) => {
    expect(await decode(iconv.encode(text, codec), "a.txt")).toEqual({ encoding, text });
  });

  test("keeps a replacement character that the file has", async () => {
    const text = "damaged \ufffd long ago";
    expect(await decode(Buffer.from(text), "a.txt")).toEqual({ encoding: "UTF-8", text });
    const marked = iconv.encode(`\ufeff${text}`, "utf16le");
    expect(await decode(marked, "a.txt")).toEqual({ encoding: "UTF-16LE", text });
  });

  test("gives back any Unicode text in UTF-8", async () => {
    // In planes that have text; a first letter, lest it starts like a PDF or a byte-order mark.
    const text = fc.string({ unit: "grapheme" }).map((rest) => `字${rest}`);
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await decode(Buffer.from(value), "a.txt")).toEqual({ encoding: "UTF-8", text: value });
      }),
    );
  });
});

describe("decode of what is not valid", () => {
  test("an empty file", async () => {
    expect((await failureOf(new Uint8Array())).message).toBe("a.txt: the file is empty");
  });

  test.each([
    [
      "a byte that UTF-8 never has",
      [Buffer.from("第一行。\n第二"), Buffer.from([0xff]), Buffer.from("行。\n")],
      2,
      19,
    ],
    [
      "a cut character inside",
      [Buffer.from("第一行。\r\n中文第"), Buffer.from([0xe4, 0xb8]), Buffer.from("x\n")],
      2,
      23,
    ],
    [
      "a surrogate in UTF-8",
      [Buffer.from("第一行。\n"), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from("中文")],
      2,
      13,
    ],
  ])("UTF-8 with %s", async (_, parts, line, byte) => {
    const failure = await failureOf(Buffer.concat(parts));
    expect(failure.message).toContain("not valid UTF-8");
    expect(failure.details).toMatchObject({ path: "a.txt", line, byte });
  });

  test("an invalid byte after a replacement character that is valid", async () => {
    const failure = await failureOf(
      Buffer.concat([Buffer.from("中文\ufffd中文\n"), Buffer.from([0x80]), Buffer.from("中")]),
    );
    expect(failure.details).toMatchObject({ line: 2, byte: 16 });
  });

  test.each([
    ["UTF-8", Buffer.from("第一行。\n第二行").subarray(0, -1), 19],
    [
      "GB18030",
      iconv.encode(`${SIMPLIFIED}完了`, "gbk").subarray(0, -1),
      iconv.encode(SIMPLIFIED, "gbk").length + 2,
    ],
    [
      "Big5",
      iconv.encode(`${TRADITIONAL}完了`, "big5").subarray(0, -1),
      iconv.encode(TRADITIONAL, "big5").length + 2,
    ],
    ["UTF-16LE", iconv.encode("\ufeff中文", "utf16le").subarray(0, -1), 4],
    ["UTF-16BE", iconv.encode("\ufeff中文", "utf16be").subarray(0, -1), 4],
  ])("%s cut in the middle of a character", async (encoding, bytes, byte) => {
    const failure = await failureOf(bytes);
    expect(failure.message).toContain(`cut in the middle of a ${encoding} character`);
    expect(failure.details.byte).toBe(byte);
  });

  test("GB18030 with an invalid byte", async () => {
    const head = iconv.encode(SIMPLIFIED, "gbk");
    const failure = await failureOf(Buffer.concat([head, Buffer.from([0xff]), head]));
    expect(failure.message).toContain("not valid GB18030");
    expect(failure.details).toMatchObject({ line: 3, byte: head.length });
  });

  test("an encoding that is not read, after much ASCII", async () => {
    const head = Buffer.from("The lights were on.\n".repeat(10_000));
    const failure = await failureOf(Buffer.concat([head, iconv.encode("Il était tard.", "latin1")]));
    expect(failure.message).toContain("the encoding is not known");
    expect(failure.details).toMatchObject({ line: 10_001, byte: 200_003 });
  });

  test("a lone surrogate in UTF-16", async () => {
    const failure = await failureOf(Buffer.from("\ufeff中文\ud83d中文", "utf16le"));
    expect(failure.details).toMatchObject({ line: 1, byte: 6 });
  });

  test.each([
    ["zero bytes in text", Buffer.from("text\0text and more text here"), 4],
    ["a program's data", Buffer.from([1, 2, 0, 0, 7, 0, 0, 0, 9, 200, 201, 0, 0, 3, 255, 254]), 2],
    ["UTF-32", iconv.encode("\ufeffabc", "utf-32le"), 2],
  ])("%s", async (_, bytes, byte) => {
    const failure = await failureOf(bytes);
    expect(failure.message).toContain("a binary file");
    expect(failure.details.byte).toBe(byte);
  });

  test.each([
    [
      "Russian in windows-1251",
      iconv.encode("Свет в библиотеке горел до поздней ночи.", "win1251"),
      "windows-1251",
    ],
    [
      "Japanese in Shift_JIS",
      iconv.encode("図書館の明かりは夜遅くまでついていた。", "shift_jis"),
      "Shift_JIS",
    ],
    [
      "Korean in EUC-KR",
      iconv.encode("도서관의 불은 밤늦게까지 켜져 있었다. 학생들이 있었다.", "euc-kr"),
      "EUC-KR",
    ],
    [
      "English in windows-1252",
      iconv.encode("It’s the “last” one – we’re going home now.", "win1252"),
      "windows-1252",
    ],
  ])("%s", async (_, bytes, name) => {
    const failure = await failureOf(bytes);
    expect(failure.message).toContain("the encoding is not known");
    expect(failure.details.got).toContain(name);
  });

  test.each([
    ["%PDF-1.7\n%âãÏÓ", "a PDF file"],
    ["PK\x03\x04\x14\x00", "a ZIP archive"],
    ["\x89PNG\r\n\x1a\n\0\0", "a PNG image"],
  ])("a file of another kind: %j", async (head, name) => {
    expect((await failureOf(Buffer.from(head, "latin1"))).message).toContain(name);
  });
});
