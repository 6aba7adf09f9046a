import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../../src/failure.js";
import { readDocx } from "../../../src/read/docx/index.js";
import { visible } from "../faithful.js";
import { zip } from "../zip.js";
import { paragraph, relationships, run, type WordParts, word } from "./word.js";

const context = { path: "a.docx", side: "source" } as const;

/** What is read: a line for each block, of its kind, place and text. */
async function read(body: string, parts?: WordParts): Promise<readonly string[]> {
  const { blocks } = await readDocx(word(body, parts), context);
  return blocks.map(({ kind, place, text }) => `${kind}${place ? ` (${place})` : ""}: ${text}`);
}

async function failureOf(bytes: Uint8Array): Promise<string> {
  const failure = await readDocx(bytes, context).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(InputFailure);
  return (failure as InputFailure).message;
}

const style = (id: string, name: string, inside = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const textBox = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`;
const note = (kind: "footnote" | "endnote", id: number, inside: string) =>
  `<w:${kind} w:id="${id}">${inside}</w:${kind}>`;

describe("a Word document", () => {
  test("is read as blocks that are numbered, with columns in each", async () => {
    const reading = await readDocx(word(paragraph("One.") + paragraph("") + paragraph("Two.")), context);
    expect(reading).toEqual({
      numbering: "blocks",
      warnings: [],
      blocks: [
        { kind: "paragraph", text: "One.", line: 1, anchors: [{ start: 0, line: 1, column: 1 }] },
        { kind: "paragraph", text: "Two.", line: 2, anchors: [{ start: 0, line: 2, column: 1 }] },
      ],
    });
  });

  test("may have its main part anywhere, and other prefixes", async () => {
    const body = '<x:document xmlns:x="w"><x:body><x:p><x:pPr><x:outlineLvl x:val="0"/></x:pPr>';
    const bytes = zip([
      ["_rels/.rels", relationships([["officeDocument", "/word/document2.xml"]])],
      ["word/document2.xml", `${body}<x:r><x:t>Anywhere</x:t></x:r></x:p></x:body></x:document>`],
    ]);
    const { blocks } = await readDocx(bytes, context);
    expect(blocks).toMatchObject([{ kind: "heading", text: "Anywhere" }]);
  });

  test("may be in UTF-16", async () => {
    const xml = `\ufeff<w:document><w:body>${paragraph("雨天")}</w:body></w:document>`;
    const bytes = zip([
      ["_rels/.rels", relationships([["officeDocument", "word/document.xml"]])],
      ["word/document.xml", Buffer.from(xml, "utf16le")],
    ]);
    expect((await readDocx(bytes, context)).blocks[0]!.text).toBe("雨天");
  });
});

describe("paragraphs are told", () => {
  const styles = [
    style("1", "heading 1"),
    style("mine", "我的标题", '<w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
    style("deep", "Deep", '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
    style("body", "Body", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>'),
    style("list", "Dashes", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
    style("bullet", "List Bullet 2"),
    style("legend", "caption"),
    style("quotation", "Intense Quote"),
    style("loop", "Loop", '<w:basedOn w:val="pool"/>'),
    style("pool", "Pool", '<w:basedOn w:val="loop"/>'),
  ].join("");

  test.each([
    [styled("1"), "heading"],
    [styled("mine"), "heading"],
    [styled("deep"), "heading"],
    ['<w:outlineLvl w:val="0"/>', "heading"],
    [styled("body"), "paragraph"],
    [styled("list"), "item"],
    [`${styled("list")}<w:numPr><w:numId w:val="0"/></w:numPr>`, "paragraph"],
    ['<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>', "item"],
    [styled("bullet"), "item"],
    [styled("legend"), "caption"],
    [styled("quotation"), "quote"],
    [styled("loop"), "paragraph"],
    [styled("constructor"), "paragraph"],
    [`<w:pPrChange><w:pPr>${styled("1")}</w:pPr></w:pPrChange>`, "paragraph"],
  ])("by %s as %s", async (properties, kind) => {
    expect(await read(paragraph("Text", properties), { styles })).toEqual([`${kind}: Text`]);
  });

  test("in tables by their cells, row by row", async () => {
    const inner = `<w:tbl><w:tr>${cell(paragraph("d"))}</w:tr></w:tbl>`;
    const rows = [
      `<w:tr>${cell(paragraph("a"))}${cell(paragraph("b") + paragraph("c"))}</w:tr>`,
      `<w:tr>${cell(inner + paragraph("e"))}${cell(paragraph("f", '<w:outlineLvl w:val="0"/>'))}</w:tr>`,
    ];
    const table = `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
    const cells = ["cell: a", "cell: b", "cell: c", "cell: d", "cell: e", "heading: f"];
    expect(await read(table + paragraph("g"))).toEqual([...cells, "paragraph: g"]);
  });
});

describe("text is kept", () => {
  test.each([
    ["tabs as spaces", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a b"],
    [
      "soft line breaks between words",
      "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>",
      "a b c",
    ],
    ["soft line breaks in Chinese", "<w:r><w:t>今天下</w:t><w:br/><w:t>雨。</w:t></w:r>", "今天下雨。"],
    ["no-break hyphens", "<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t></w:r>", "e\u2011mail"],
    ["without soft hyphens", "<w:r><w:t>hy</w:t><w:softHyphen/><w:t>phen\u00adate</w:t></w:r>", "hyphenate"],
    ["line feeds as spaces", "<w:r><w:t>a\nb</w:t></w:r>", "a b"],
    ["symbols of known fonts", '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>', "☺"],
    ["symbols of other fonts", '<w:r><w:sym w:font="Other" w:char="2192"/></w:r>', "→"],
    ["hyperlinks", `<w:hyperlink>${run("link")}</w:hyperlink>`, "link"],
    [
      "content controls",
      `<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>${run("x")}</w:sdtContent></w:sdt>`,
      "x",
    ],
    ["simple fields", `<w:fldSimple w:instr="DATE">${run("today")}</w:fldSimple>`, "today"],
    ["formulas", "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"],
    ["directions", `<w:bdo w:val="ltr">${run("bdo")}</w:bdo>`, "bdo"],
    [
      "ruby without its readings",
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run("lǐ")}</w:rt><w:rubyBase>${run("鲤")}</w:rubyBase></w:ruby></w:r>`,
      "鲤",
    ],
    [
      "results of fields, one in the instruction of another",
      [
        run("on "),
        field("begin") + instruction("IF ") + run("code "),
        field("begin") + instruction("PAGE") + field("separate") + run("1") + field("end"),
        field("separate") + run("page 2") + field("end"),
        run(" and on"),
      ].join(""),
      "on page 2 and on",
    ],
  ])("%s", async (_, inside, text) => {
    expect(await read(paragraph(inside))).toEqual([`paragraph: ${text}`]);
  });

  test("after a field that is never closed", async () => {
    const open = paragraph(field("begin") + instruction("PAGE"));
    expect(await read(open + paragraph("On."))).toEqual(["paragraph: On."]);
  });

  test("in blocks of their own after a blank line", async () => {
    const inside = "<w:r><w:t>One.</w:t><w:br/><w:br/><w:t>Two.</w:t></w:r>";
    expect(await read(paragraph(inside))).toEqual(["paragraph: One.", "paragraph: Two."]);
  });
});

describe("text boxes", () => {
  const newer = `<w:drawing><wps:txbx>${textBox(paragraph("Box.") + paragraph("More."))}</wps:txbx></w:drawing>`;
  const older = `<w:pict><v:textbox>${textBox(paragraph("Box.") + paragraph("More."))}</v:textbox></w:pict>`;
  const choice = `<mc:Choice Requires="wps">${newer}</mc:Choice>`;

  test.each([
    [
      "for newer and older programs",
      `<mc:AlternateContent>${choice}<mc:Fallback>${older}</mc:Fallback></mc:AlternateContent>`,
    ],
    ["for newer programs", `<mc:AlternateContent>${choice}</mc:AlternateContent>`],
    ["as they are", newer],
    ["for older programs", older],
  ])("%s follow their paragraph, once", async (_, box) => {
    const body = paragraph(`${run("Before ")}<w:r>${box}</w:r>${run("after.")}`);
    const blocks = ["paragraph: Before after.", "paragraph: Box.", "paragraph: More."];
    expect(await read(body)).toEqual(blocks);
  });

  test("are hidden where their run is", async () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr>${older}</w:r>`;
    expect(await read(paragraph(run("Seen.") + hidden))).toEqual(["paragraph: Seen."]);
  });

  test("of drawn letters have their text", async () => {
    const letters = '<w:r><w:pict><v:shape><v:textpath string="Letters"/></v:shape></w:pict></w:r>';
    expect(await read(paragraph(letters))).toEqual(["paragraph: Letters"]);
  });
});

describe("notes", () => {
  const parts = {
    footnotes: [
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>LINE</w:t></w:r></w:p></w:footnote>',
      note("footnote", 7, paragraph("Seventh.")),
      note("footnote", 3, paragraph("Third.", styled("1")) + paragraph("Its second.")),
      note("footnote", 9, paragraph("DELETED")),
    ].join(""),
    endnotes: note("endnote", 3, paragraph("At the end.")),
    styles: style("1", "heading 1"),
  };
  const named = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  test("follow the paragraph that names them, numbered as they come, each once", async () => {
    const first = paragraph(
      `${run("One")}${named("footnote", 3)}${run(" and")}${named("endnote", 3)}${run(" two.")}`,
    );
    const second = paragraph(
      `${run("Three.")}${named("footnote", 7)}${named("footnote", 3)}${named("footnote", 8)}`,
    );
    expect(await read(first + second, parts)).toEqual([
      "paragraph: One and two.",
      "footnote (footnote 1): Third.",
      "footnote (footnote 1): Its second.",
      "footnote (endnote 1): At the end.",
      "paragraph: Three.",
      "footnote (footnote 2): Seventh.",
    ]);
  });

  test("are left out where what names them is deleted", async () => {
    const body = paragraph(`${run("Text.")}<w:del>${named("footnote", 9)}</w:del>`);
    expect(await read(body, parts)).toEqual(["paragraph: Text."]);
  });
});

describe("tracked changes are taken as accepted", () => {
  const deletedMark = "<w:rPr><w:del/></w:rPr>";

  test.each([
    ["a deletion", `${run("a ")}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>${run("b")}`, "a b"],
    ["an insertion", `${run("a ")}<w:ins>${run("new ")}</w:ins>${run("b")}`, "a new b"],
    [
      "what is moved",
      `<w:moveFrom>${run("x")}</w:moveFrom>${run("a ")}<w:moveTo>${run("x")}</w:moveTo>`,
      "a x",
    ],
  ])("%s", async (_, inside, text) => {
    expect(await read(paragraph(inside))).toEqual([`paragraph: ${text}`]);
  });

  test("a deleted end of a paragraph, which becomes part of the next", async () => {
    const body = paragraph("Half ", deletedMark) + paragraph("and half.", '<w:outlineLvl w:val="0"/>');
    expect(await read(body)).toEqual(["heading: Half and half."]);
  });

  test("a deleted end where no paragraph follows", async () => {
    const row = `<w:tr>${cell(paragraph("a", deletedMark))}${cell(paragraph("b", deletedMark))}</w:tr>`;
    const body = `${paragraph("Before", deletedMark)}<w:tbl>${row}</w:tbl>${paragraph("Last", deletedMark)}`;
    expect(await read(body)).toEqual(["paragraph: Before", "cell: a", "cell: b", "paragraph: Last"]);
  });

  test("a deleted row", async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph("gone"))}</w:tr>`;
    const kept = `<w:tr>${cell(paragraph("kept"))}</w:tr>`;
    expect(await read(`<w:tbl>${gone}${kept}</w:tbl>`)).toEqual(["cell: kept"]);
  });
});

describe("what is not to be read is left out", () => {
  const styles = [
    '<w:style w:type="character" w:styleId="secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
    style("TOC1", "toc 1"),
  ].join("");

  test("hidden text", async () => {
    const inside = [
      run("hidden ", "<w:vanish/>"),
      run("by its style ", '<w:rStyle w:val="secret"/>'),
      run("shown ", '<w:rStyle w:val="secret"/><w:vanish w:val="0"/>'),
      run("text"),
    ];
    expect(await read(paragraph(inside.join("")), { styles })).toEqual(["paragraph: shown text"]);
  });

  test("a hidden mark at a paragraph's end hides no more than itself", async () => {
    expect(await read(paragraph("Text", "<w:rPr><w:vanish/></w:rPr>"))).toEqual(["paragraph: Text"]);
  });

  test("headers and comments", async () => {
    const parts = {
      header: paragraph("HEAD"),
      comments: `<w:comment w:id="0">${paragraph("NO")}</w:comment>`,
    };
    const body = paragraph(
      `<w:commentRangeStart w:id="0"/>${run("Text")}<w:r><w:commentReference w:id="0"/></w:r>`,
    );
    expect(await read(body, parts)).toEqual(["paragraph: Text"]);
  });

  test("tables of contents and embedded documents, with a warning", async () => {
    const body = `${paragraph("Pond 1", styled("TOC1"))}${paragraph("Pond")}<w:altChunk r:id="x"/>`;
    const { blocks, warnings } = await readDocx(word(body, { styles }), context);
    expect(blocks.map(({ text }) => text)).toEqual(["Pond"]);
    expect(warnings?.map(({ message }) => message)).toEqual([
      "lines of contents or an index left out: 1",
      "embedded documents that are not read: 1",
    ]);
  });
});

describe("a document that cannot be read fails with a line", () => {
  test.each([
    [
      "an archive that is cut off",
      word(paragraph("Text")).subarray(0, 300),
      "a.docx: the archive is damaged",
    ],
    [
      "one without a main part",
      zip([["word/document.xml", "<w:document/>"]]),
      "does not say where the document is",
    ],
    ["XML that is not well formed", word("<w:p>"), "a.docx (word/document.xml):1: not well-formed XML"],
    ["elements nested absurdly", word("<w:sdt>".repeat(600) + "</w:sdt>".repeat(600)), "nested too deeply"],
    [
      "entities",
      zip([
        ["_rels/.rels", relationships([["officeDocument", "word/document.xml"]])],
        ["word/document.xml", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
      ]),
      "a DOCTYPE that declares entities",
    ],
    [
      "text that is not UTF-8",
      zip([
        ["_rels/.rels", relationships([["officeDocument", "word/document.xml"]])],
        ["word/document.xml", Uint8Array.of(0x3c, 0x61, 0xff)],
      ]),
      "a.docx (word/document.xml): text that is not in its encoding; expected UTF-8",
    ],
  ])("%s", async (_, bytes, message) => {
    expect(await failureOf(bytes)).toContain(message);
  });

  test("whatever byte of it is wrong", async () => {
    const whole = word(paragraph("It rained. ") + paragraph(run("So it did.")));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        const outcome = await readDocx(bytes, context).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(InputFailure);
      }),
    );
  });
});

test("no visible text is lost, however it is cut into runs", async () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab雨。 -\t\n") });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(text)), async (paragraphs) => {
      const body = paragraphs.map((runs) => `<w:p>${runs.map((piece) => run(piece)).join("")}</w:p>`);
      const { blocks } = await readDocx(word(body.join("")), context);
      expect(visible(blocks.map((block) => block.text).join(""))).toBe(visible(paragraphs.flat().join("")));
    }),
  );
});
