import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { readGlossary } from "../../src/read/glossary.js";

const LINES = "雾汐\tgreytide\n中国的人\tpeople of China\n";
const TBX = `<tbx><conceptEntry><langSec xml:lang="zh"><term>雾汐</term></langSec><langSec xml:lang="en"><term>greytide</term></langSec></conceptEntry></tbx>`;

function read(text: string | Uint8Array) {
  return readGlossary(typeof text === "string" ? Buffer.from(text) : text, "terms");
}

describe("readGlossary", () => {
  test.each([
    ["UTF-8", Buffer.from(LINES)],
    ["UTF-8", Buffer.from(`\ufeff${LINES}`)],
    ["UTF-16LE", Buffer.from(`\ufeff${LINES}`, "utf16le")],
    ["GB18030", iconv.encode(LINES, "GB18030")],
  ])("reads lines in %s", async (encoding, bytes) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(await read(bytes)).toEqual({
      path: "terms",
      encoding,
      sha256,
      terms: [
        { chinese: "雾汐", english: "greytide" },
        { chinese: "中国的人", english: "people of China" },
      ],
    });
  });

  test.each([TBX, `<?xml version="1.0"?>\n${TBX}`, `\ufeff \n<!-- terms -->${TBX}`])(
    "tells XML by its beginning: %j",
    async (xml) => {
      expect((await read(xml)).terms).toEqual([{ chinese: "雾汐", english: "greytide" }]);
    },
  );

  test("takes a line that starts with a bracket for a line", async () => {
    expect((await read("<雾汐>\tgreytide")).terms).toEqual([{ chinese: "<雾汐>", english: "greytide" }]);
  });

  test.each([
    ["an empty file", "", /^terms: the file is empty$/],
    ["nothing but comments", "# none\n", /^terms: there is no term in the glossary; expected /],
    ["TBX without an entry in both languages", "<tbx></tbx>", /^terms: there is no term in the glossary; /],
    ["what is no text", Uint8Array.of(0x50, 0x4b, 3, 4), /^terms: not a text file; /],
  ])("refuses %s", async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });
});
