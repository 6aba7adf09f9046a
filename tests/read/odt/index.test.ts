import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../../src/failure.js";
import { readDocument } from "../../../src/read/index.js";
import { readOdt } from "../../../src/read/odt/index.js";
import { visible } from "../faithful.js";
import { zip } from "../zip.js";

const context = { path: "a.odt", side: "source" } as const;
const MIMETYPE = ["mimetype", "application/vnd.oasis.opendocument.text"] as const;
const MANIFEST = ["META-INF/manifest.xml", "<manifest:manifest/>"] as const;

/** An OpenDocument text with this in its body, as small as it may be. */
function odt(body: string, automaticStyles = "", styles = ""): Buffer {
  const inside = `<office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body>${body}</office:body>`;
  return zip([
    MIMETYPE,
    ["styles.xml", `<office:document-styles>${styles}</office:document-styles>`],
    ["content.xml", `<office:document-content>${inside}</office:document-content>`],
    MANIFEST,
  ]);
}

/** What is read: a line for each block, of its kind, place and text. */
async function read(text: string, ...styles: readonly string[]): Promise<readonly string[]> {
  const { blocks } = await readOdt(odt(`<office:text>${text}</office:text>`, ...styles), context);
  return blocks.map(({ kind, place, text }) => `${kind}${place ? ` (${place})` : ""}: ${text}`);
}

const p = (inside: string, style = "Standard") => `<text:p text:style-name="${style}">${inside}</text:p>`;
const style = (family: string, name: string, parent: string, inside = "") =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}">${inside}</style:style>`;
const note = (type: string, inside: string) =>
  `<text:note text:note-class="${type}"><text:note-citation>1</text:note-citation><text:note-body>${inside}</text:note-body></text:note>`;

describe("an OpenDocument text", () => {
  test("is read as blocks that are numbered, with columns in each", async () => {
    const bytes = odt(`<office:text>${p("One.")}${p("")}${p("Two.")}</office:text>`);
    expect(await readOdt(bytes, context)).toEqual({
      numbering: "blocks",
      warnings: [],
      blocks: [
        { kind: "paragraph", text: "One.", line: 1, anchors: [{ start: 0, line: 1, column: 1 }] },
        { kind: "paragraph", text: "Two.", line: 2, anchors: [{ start: 0, line: 2, column: 1 }] },
      ],
    });
  });

  test("is told by its content, whatever it is called", async () => {
    const bytes = odt(`<office:text>${p("It rained all day.")}</office:text>`);
    expect(await readDocument(bytes, { path: "a.txt" })).toMatchObject({ format: "odt", language: "en" });
  });
});

describe("paragraphs are told", () => {
  const styles = [
    style("paragraph", "Title", "Heading"),
    style("paragraph", "Heading", "Standard"),
    style("paragraph", "Illustration", "Caption"),
    style("paragraph", "Loop", "Pool"),
    style("paragraph", "Pool", "Loop"),
  ].join("");
  const automatic = style("paragraph", "P1", "Quotations");

  test.each([
    ['<text:h text:outline-level="2">Text</text:h>', "heading"],
    [p("Text", "Title"), "heading"],
    [p("Text", "Illustration"), "caption"],
    [p("Text", "P1"), "quote"],
    [p("Text", "Loop"), "paragraph"],
    [p("Text", "constructor"), "paragraph"],
    [`<text:list><text:list-item>${p("Text")}</text:list-item></text:list>`, "item"],
    ["<text:list><text:list-item><text:h>Text</text:h></text:list-item></text:list>", "heading"],
    [`<text:numbered-paragraph>${p("Text")}</text:numbered-paragraph>`, "item"],
    [`<text:section text:name="a">${p("Text")}</text:section>`, "paragraph"],
  ])("%s as %s", async (text, kind) => {
    expect(await read(text, automatic, styles)).toEqual([`${kind}: Text`]);
  });

  test("in tables by their cells, row by row", async () => {
    const cell = (inside: string) => `<table:table-cell>${inside}</table:table-cell>`;
    const covered = `<table:covered-table-cell>${p("COVERED")}</table:covered-table-cell>`;
    const rows = [
      `<table:table-row>${cell(p("a") + p("b"))}${cell(p("c"))}</table:table-row>`,
      `<table:table-row>${cell(`<text:list><text:list-item>${p("d")}</text:list-item></text:list>`)}${covered}</table:table-row>`,
    ];
    const table = `<table:table><table:title>NO</table:title>${rows.join("")}</table:table>`;
    expect(await read(table)).toEqual(["cell: a", "cell: b", "cell: c", "item: d"]);
  });
});

describe("text is kept", () => {
  test.each([
    ["spaces and tabs as a space", 'a<text:s text:c="900000000"/>b<text:tab/>c', "a b c"],
    ["soft line breaks between words", "a<text:line-break/>b", "a b"],
    ["soft line breaks in Chinese", "今天下<text:line-break/>雨。", "今天下雨。"],
    ["pages' ends within words", "wo<text:soft-page-break/>rd", "word"],
    ["line feeds as spaces", "a\n  b", "a b"],
    ["without soft hyphens", "hy\u00adphenate", "hyphenate"],
    ["spans and links", "a <text:span>b <text:a>c</text:a></text:span>", "a b c"],
    [
      "fields",
      "page <text:page-number>3</text:page-number> of <text:title>the title</text:title>",
      "page 3 of the title",
    ],
    [
      "ruby without its readings",
      "<text:ruby><text:ruby-base>鲤</text:ruby-base><text:ruby-text>lǐ</text:ruby-text></text:ruby>",
      "鲤",
    ],
  ])("%s", async (_, inside, text) => {
    expect(await read(p(inside))).toEqual([`paragraph: ${text}`]);
  });

  test("in text boxes, which follow their paragraph", async () => {
    const box = `<draw:text-box>${p("Box.")}</draw:text-box><svg:title>NO</svg:title><svg:desc>NO</svg:desc>`;
    const text = p(`Before <draw:frame>${box}</draw:frame>after.`);
    expect(await read(text)).toEqual(["paragraph: Before after.", "paragraph: Box."]);
  });

  test("in notes, which follow the paragraph that names them", async () => {
    const first = p(`One${note("footnote", p("A.") + p("B.", "Title"))} and${note("endnote", p("C."))} two.`);
    expect(await read(first + p(`Three.${note("footnote", p("D."))}`))).toEqual([
      "paragraph: One and two.",
      "footnote (footnote 1): A.",
      "footnote (footnote 1): B.",
      "footnote (endnote 1): C.",
      "paragraph: Three.",
      "footnote (footnote 2): D.",
    ]);
  });
});

describe("what is not to be read is left out", () => {
  const hiding = '<style:text-properties text:display="none"/>';
  const automatic = [
    style("text", "T1", "Secret"),
    style("paragraph", "P1", "Standard", hiding),
    style("paragraph", "P2", "P1", '<style:text-properties text:display="true"/>'),
  ].join("");
  const styles = style("text", "Secret", "", hiding);

  test.each([
    ["spans that are hidden", p('Seen<text:span text:style-name="T1"> NOT</text:span>')],
    ["paragraphs that are hidden", p("NOT", "P1") + p("Seen", "P2")],
    ["sections that are hidden", `<text:section text:display="none">${p("NOT")}</text:section>${p("Seen")}`],
    ["fields that hide their text", p('Seen<text:hidden-text text:is-hidden="true">NOT</text:hidden-text>')],
    ["fields that hide their paragraph", p('<text:hidden-paragraph text:is-hidden="true"/>NOT') + p("Seen")],
    ["comments", p(`Se<office:annotation><dc:creator>N</dc:creator>${p("NOT")}</office:annotation>en`)],
    ["what was deleted", `<text:tracked-changes>${p("NOT")}</text:tracked-changes>${p("Seen")}`],
    ["forms", `<office:forms><form:textarea>${p("NOT")}</form:textarea></office:forms>${p("Seen")}`],
  ])("%s", async (_, text) => {
    expect(await read(text, automatic, styles)).toEqual(["paragraph: Seen"]);
  });

  test("headers and footers", async () => {
    const master = `<office:master-styles><style:header>${p("HEAD")}</style:header></office:master-styles>`;
    expect(await read(p("Text"), "", master)).toEqual(["paragraph: Text"]);
  });

  test("tables of contents, with a warning", async () => {
    const contents = `<text:table-of-content><text:index-body>${p("Pond 1")}</text:index-body></text:table-of-content>`;
    const { blocks, warnings } = await readOdt(
      odt(`<office:text>${contents}${p("Pond")}</office:text>`),
      context,
    );
    expect(blocks.map(({ text }) => text)).toEqual(["Pond"]);
    expect(warnings).toEqual([{ message: "tables of contents or indexes left out: 1" }]);
  });
});

describe("a document that cannot be read fails with a line", () => {
  const encrypted =
    "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";

  test.each([
    [
      "a spreadsheet",
      odt("<office:spreadsheet/>"),
      "a.odt: not a text document; expected an OpenDocument text (ODT); got spreadsheet",
    ],
    [
      "one with a password",
      zip([MIMETYPE, ["content.xml", "\x8e\x01"], ["META-INF/manifest.xml", encrypted]]),
      "the document is encrypted; save it without a password",
    ],
    [
      "one with a password of newer programs",
      zip([MIMETYPE, ["encrypted-package", "\x8e\x01"], ["META-INF/manifest.xml", encrypted]]),
      "the document is encrypted",
    ],
    ["an archive that is cut off", odt("<office:text/>").subarray(0, -30), "a.odt: the archive is damaged"],
    ["XML that is not well formed", odt("<office:text>"), "a.odt (content.xml):1: not well-formed XML"],
  ])("%s", async (_, bytes, message) => {
    const failure = await readDocument(bytes, { path: "a.odt" }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputFailure);
    expect((failure as InputFailure).message).toContain(message);
  });
});

test("no visible text is lost, however it is nested", async () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab雨。 -\t\n") });
  const wrappers = [
    (inside: string) => p(inside),
    (inside: string) => `<text:h>a<text:span>${inside}</text:span></text:h>`,
    (inside: string) => p(`b${note("footnote", p(inside))}c`),
    (inside: string) => `<text:list><text:list-item>${p(inside)}</text:list-item></text:list>`,
    (inside: string) => p(`d<draw:text-box>${p(inside)}</draw:text-box>`),
  ];
  const wrapped = fc.tuple(fc.constantFrom(...wrappers), text).map(([wrap, inside]) => wrap(inside));
  await fc.assert(
    fc.asyncProperty(fc.array(wrapped), async (parts) => {
      const characters = (text: string) => [...visible(text)].sort().join("");
      const written = parts.join("").replace(/<text:note-citation>1|<[^>]*>/g, "");
      const { blocks } = await readOdt(odt(`<office:text>${parts.join("")}</office:text>`), context);
      expect(characters(blocks.map((block) => block.text).join(""))).toBe(characters(written));
    }),
  );
});
