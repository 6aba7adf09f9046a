import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { readDocument } from "../../src/read/index.js";
import { pagesOf, pdfOf, shown, stream } from "./pdf/pdf-file.js";

const FOLDER = "fixtures/formats/pdf";
const hello = shown("Hello world, this is a line of text.", 50, 700);

function read(bytes: Uint8Array) {
  return readDocument(bytes, { path: "a.pdf", language: "en" });
}

async function failureOf(bytes: Uint8Array): Promise<string> {
  const error = await read(bytes).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(InputFailure);
  return (error as InputFailure).message;
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").trim().split("\n");
}

describe("a PDF file", () => {
  // Two columns, justified, with divided words, over three pages; a page in Chinese with full-width indents.
  test.each([
    [
      "harbour-en",
      "en",
      ["The house was built in 1793, after the second fire.", "It is kept under glass."],
      6,
    ],
    ["harbour-zh", "zh-Hans", ["大楼建于第二次火灾之后。", "现藏于玻璃柜中。"], 4],
  ])("has the paragraphs of %s", async (name, language, notes, heads) => {
    const path = `${FOLDER}/${name}.pdf`;
    const document = await readDocument(readFileSync(path), { path });
    expect(document).toMatchObject({ language, format: "pdf", numbering: "blocks" });
    const texts = (isNote: boolean) =>
      document.blocks.filter(({ kind }) => (kind === "footnote") === isNote).map(({ text }) => text);
    expect(texts(false)).toEqual(linesOf(`${FOLDER}/${name}.txt`));
    expect(texts(true)).toEqual(notes);
    expect(document.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(3);
    expect(document.blocks[0]).toMatchObject({ line: 1, place: "page 1" });
    expect(document.warnings.map(({ message }) => message)).toEqual([
      `${heads} running heads and page numbers left out`,
      "4 footnote numbers left out",
    ]);
  });

  test("is known by its content, with other bytes before its header", async () => {
    const { format } = await readDocument(Buffer.concat([Buffer.from("\n".repeat(900)), pagesOf([hello])]), {
      path: "a.txt",
      language: "en",
    });
    expect(format).toBe("pdf");
  });

  const font = (encoding: string) =>
    `<</Type/Font/Subtype/Type0/BaseFont/STSong/Encoding/${encoding}/DescendantFonts[<</Type/Font` +
    "/Subtype/CIDFontType0/BaseFont/STSong/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000" +
    "/FontDescriptor<</Type/FontDescriptor/FontName/STSong/Flags 4>>>>]>>";

  test("may call Chinese by character codes whose map is not in the file", async () => {
    const bytes = pagesOf(["BT /F 12 Tf 50 700 Td <d6d0b9fac8cbc3f1> Tj ET"], { font: font("GBK-EUC-H") });
    expect((await read(bytes)).blocks.map(({ text }) => text)).toEqual(["中国人民"]);
  });

  test("may be set in columns from top to bottom", async () => {
    const column = (x: number, codes: string) => `BT /F 12 Tf ${x} 700 Td <${codes}> Tj ET\n`;
    // The first column is the one on the right.
    const content = column(280, "4e0a6d77") + column(300, "4e2d56fd4eba6c1153174eac");
    const { blocks } = await read(pagesOf([content], { font: font("UniGB-UCS2-V") }));
    expect(blocks.map(({ text }) => text)).toEqual(["中国人民北京上海"]);
  });

  test("keeps what is set across the page", async () => {
    const stamp = "BT /F 12 Tf 0 1 -1 0 30 200 Tm (Received in May) Tj ET";
    const { blocks } = await read(pagesOf([hello + stamp]));
    expect(blocks.map(({ text }) => text)).toEqual([
      "Hello world, this is a line of text.",
      "Received in May",
    ]);
  });

  test("names the pages that may be scans", async () => {
    const picture = stream(
      Buffer.alloc(64),
      "/Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 8/ColorSpace/DeviceGray",
    );
    const scan = "q 600 0 0 800 0 0 cm /X Do Q";
    const parts = { more: [picture], resources: "/XObject<</X 4 0 R>>" };
    const { warnings } = await read(pagesOf([hello, scan, scan, shown("More text.", 50, 600)], parts));
    expect(warnings.map(({ message }) => message)).toEqual([
      "pages 2-3 have no text: blank, or scans that need OCR",
    ]);
    expect(await failureOf(pagesOf([scan], parts))).toMatch(/^a\.pdf: the PDF is a scan: .*OCR/);
    expect((await read(pagesOf([hello, ""]))).warnings).toEqual([]);
  });

  test("is read without a word on the console", async () => {
    const spies = (["log", "info", "warn", "error"] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation(() => {}),
    );
    await read(pagesOf([hello]).subarray(0, -20));
    await failureOf(Buffer.from("%PDF-1.7\n nothing"));
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    for (const spy of spies) spy.mockRestore();
  });
});

describe("a PDF file that no document is", () => {
  const packed = (content: string | Buffer) => stream(deflateSync(content), "/Filter/FlateDecode");
  const manyPages = (kids: string, count: number) =>
    pdfOf([
      "<</Type/Catalog/Pages 2 0 R>>",
      `<</Type/Pages/Kids[${kids}]/Count ${count}>>`,
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
    ]);
  const spaces = Buffer.alloc(100_000_000, " ");

  test.each([
    ["cut off", pagesOf([hello]).subarray(0, 100), "the PDF is damaged"],
    ["empty", pagesOf([""]), "there is no text in the PDF"],
    ["of too many pages", manyPages("3 0 R ".repeat(5001), 5001), "more pages than a document has"],
    ["of pages that hold themselves", manyPages("2 0 R 2 0 R", 2), "the PDF is damaged"],
    ["that unpacks to far more", pagesOf([packed(spaces)]), "unpacks to far more"],
    [
      "that unpacks to what unpacks to more",
      pagesOf([stream(deflateSync(deflateSync(spaces)), "/Filter[/Fl#61teDecode /FlateDecode]")]),
      "unpacks to far more",
    ],
    [
      "of long runs",
      pagesOf([stream("\x81 ".repeat(1_000_000), "/Filter/RunLengthDecode")]),
      "unpacks to far more",
    ],
    [
      "with a map of all numbers",
      pagesOf([hello], {
        more: [packed("begincmap 1 beginbfrange <00000000> <00ffffff> <0041> endbfrange")],
      }),
      "maps more character codes than there are",
    ],
  ])("%s is refused", async (_, bytes, problem) => {
    expect(await failureOf(bytes)).toContain(problem);
  });

  test("that asks for a password is refused", async () => {
    const key = "0".repeat(64);
    const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>/ID[<00><00>]`;
    const bytes = pdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"], encrypt);
    expect(await failureOf(bytes)).toBe("a.pdf: the PDF asks for a password; save it without one");
  });

  test("that draws the same over and over is given up", async () => {
    // Each form draws the next ten times.
    const forms = Array.from({ length: 9 }, (_, at) =>
      stream(
        at < 8 ? "/X Do ".repeat(10) : hello,
        `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>/XObject<</X ${at + 5} 0 R>>>>`,
      ),
    );
    const bytes = pagesOf(["/X Do"], { more: forms, resources: "/XObject<</X 4 0 R>>" });
    expect(await failureOf(bytes)).toMatch(/takes far longer|more text than a page has/);
  }, 30_000);
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const hasGlyphs = spawnSync("fc-list", [":lang=zh"]).stdout?.length > 0;

(hasOffice && hasGlyphs ? describe : describe.skip)("a PDF file of LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "duiqi-pdf-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(["zh", "en"])(
    "has the same blocks as the text it was made of: %s",
    async (name) => {
      const path = `fixtures/pairs/inner-mongolia/${name}.txt`;
      spawnSync("soffice", [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--infilter=Text (encoded):UTF8",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        path,
      ]);
      const blocksOf = async (path: string) => {
        const { blocks } = await readDocument(readFileSync(path), { path });
        return blocks.map(({ kind, text }) => ({ kind, text }));
      };
      expect(await blocksOf(join(folder, `${name}.pdf`))).toEqual(await blocksOf(path));
    },
    120_000,
  );
});
