import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../../src/failure.js";
import { readEpub } from "../../../src/read/epub/index.js";
import { readDocument } from "../../../src/read/index.js";
import { isEpub } from "../../../src/read/recognise.js";
import { zipOf } from "../zip.js";
import { type Book, bookOf } from "./book.js";

const read = (bytes: Uint8Array) => readEpub(bytes, { path: "a.epub", side: "source" });
const texts = async (book: Book) => (await read(bookOf(book))).blocks.map(({ text }) => text);
const failureOf = async (bytes: Uint8Array) => {
  const failure = await read(bytes).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputFailure);
  return (failure as InputFailure).message;
};

const two = { "1.xhtml": "<h1>One</h1><p>two<br/>three</p>", "b/2.xhtml": "<p>four</p>" };

describe("a book", () => {
  test("is its chapters' blocks, numbered throughout, each with its chapter's name", async () => {
    const { blocks, numbering } = await read(bookOf({ chapters: two }));
    expect(numbering).toBe("blocks");
    expect(blocks).toEqual([
      {
        kind: "heading",
        text: "One",
        line: 1,
        anchors: [{ start: 0, line: 1, column: 1 }],
        place: "1.xhtml",
      },
      {
        kind: "paragraph",
        text: "two three",
        line: 2,
        anchors: [{ start: 0, line: 2, column: 1 }],
        place: "1.xhtml",
      },
      {
        kind: "paragraph",
        text: "four",
        line: 3,
        anchors: [{ start: 0, line: 3, column: 1 }],
        place: "2.xhtml",
      },
    ]);
  });

  test("is told by its content, whatever it is called", async () => {
    const chapters = { "1.xhtml": "<p>The first chapter begins here, with words in English.</p>" };
    const document = await readDocument(bookOf({ chapters }), { path: "a.bin" });
    expect(document).toMatchObject({ format: "epub", language: "en", numbering: "blocks" });
    expect(document).not.toHaveProperty("encoding");
    const [mimetype, ...files] = ["mimetype", "META-INF/container.xml", "c"].map((name) => ({ name }));
    expect(isEpub(zipOf([...files, mimetype!]))).toBe(true);
    expect(isEpub(zipOf([{ name: "word/document.xml" }]))).toBe(false);
    expect(isEpub(Buffer.from("text"))).toBe(false);
  });

  test("is in the spine's order, with what is apart from it at the end", async () => {
    const spine =
      '<itemref idref="notes" linear="no"/><itemref idref="b"/><itemref idref="a"/><itemref idref="b"/><itemref idref="x"/>';
    const chapters = {
      a: "<p>a</p>",
      notes: '<aside epub:type="footnote">n</aside>',
      b: "<p>b</p>",
      unread: "no",
    };
    expect(await texts({ chapters, spine })).toEqual(["b", "a", "n"]);
  });

  test("has notes, and neither their marks nor page numbers", async () => {
    const chapters = {
      a:
        '<p>one<a epub:type="noteref" href="#n">1</a> <span epub:type="pagebreak" id="p2">2</span>two</p>' +
        '<aside epub:type="footnote" id="n"><p><a epub:type="backlink" href="#r">1</a> three</p></aside>',
    };
    const { blocks } = await read(bookOf({ chapters }));
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "one two"],
      ["footnote", "three"],
    ]);
  });

  test("has no table of contents, of EPUB 3 or 2", async () => {
    const chapters = { "toc.xhtml": "<p>no</p>", a: "<nav epub:type='toc'>no</nav><p>yes</p>" };
    const manifest =
      '<item id="nav" href="nav.xhtml" properties="scripted nav" media-type="application/xhtml+xml"/>' +
      '<item id="cover" href="cover.svg" media-type="image/svg+xml"/>';
    const spine =
      '<itemref idref="cover"/><itemref idref="nav"/><itemref idref="toc.xhtml"/><itemref idref="a"/>';
    const guide = '<guide><reference type="toc" href="toc.xhtml#start"/></guide>';
    const files = [{ name: "OEBPS/nav.xhtml", bytes: "<p>no</p>" }];
    expect(await texts({ chapters, manifest, spine, guide, files })).toEqual(["yes"]);
  });

  test("has chapters whose names are written as addresses, in folders around", async () => {
    const manifest = '<item id="a" href="../%E7%AB%A0%20%25.xhtml" media-type="text/html"/>';
    const files = [{ name: "章 %.xhtml", bytes: "<p>yes</p>" }];
    const { blocks } = await read(bookOf({ chapters: {}, manifest, spine: '<itemref idref="a"/>', files }));
    expect(blocks).toMatchObject([{ text: "yes", place: "章 %.xhtml" }]);
  });

  test("may have empty chapters, and chapters in UTF-16", async () => {
    const utf16 = Buffer.from('\ufeff<?xml version="1.0"?><html><body>章节</body></html>', "utf16le");
    const files = [
      { name: "OEBPS/a", bytes: "" },
      { name: "OEBPS/b", bytes: utf16 },
    ];
    expect(await texts({ chapters: { a: "", b: "" }, files })).toEqual(["章节"]);
  });

  test("says what of its chapters was left out", async () => {
    const chapters = {
      a: "<pre><code>a</code></pre>",
      b: "<p>b</p><pre><code>c</code></pre><p hidden=''>d</p>",
    };
    const { warnings } = await read(bookOf({ chapters }));
    expect(warnings).toEqual([
      { message: "2 code blocks left out" },
      { message: "1 hidden element left out" },
    ]);
  });

  test("may have fonts that are encrypted", async () => {
    expect(await texts({ chapters: two, files: [encryption("OEBPS/fonts/a.otf")] })).toHaveLength(3);
  });
});

function encryption(name: string) {
  const bytes =
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">' +
    `<enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${name}"/></enc:CipherData></enc:EncryptedData></encryption>`;
  return { name: "META-INF/encryption.xml", bytes };
}

describe("a book that cannot be read", () => {
  test.each<[string, Book, string]>([
    [
      "a protected one",
      { chapters: two, files: [encryption("OEBPS/b/2.xhtml")] },
      "a.epub: the book is protected against copying (DRM); got OEBPS/b/2.xhtml encrypted; get it without",
    ],
    [
      "one without its package",
      { chapters: {}, files: [{ name: "META-INF/container.xml", bytes: "<container/>" }] },
      "a.epub: META-INF/container.xml: no package is named; expected <rootfile",
    ],
    [
      "one with an empty package",
      { chapters: {}, files: [{ name: "OEBPS/book.opf" }] },
      "a.epub: OEBPS/book.opf:1: not well-formed XML",
    ],
    [
      "one whose package is cut off",
      { chapters: {}, files: [{ name: "OEBPS/book.opf", bytes: "<package>\n<manifest>" }] },
      "a.epub: OEBPS/book.opf:2: not well-formed XML",
    ],
    [
      "one whose package declares entities",
      {
        chapters: {},
        files: [{ name: "OEBPS/book.opf", bytes: '<!DOCTYPE a [<!ENTITY b "c">]><package/>' }],
      },
      "a.epub: OEBPS/book.opf:1: a DOCTYPE that declares entities",
    ],
    ["one without chapters", { chapters: {} }, "a.epub: OEBPS/book.opf: the book has no chapters"],
    [
      "one that lacks a chapter",
      {
        chapters: two,
        manifest: '<item id="c" href="c" media-type="text/html"/>',
        spine: '<itemref idref="c"/>',
      },
      "a.epub: a file is missing in the archive; expected OEBPS/c",
    ],
    [
      "one whose chapter leads outside",
      {
        chapters: two,
        manifest: '<item id="c" href="../../../etc/passwd" media-type="text/html"/>',
        spine: '<itemref idref="c"/>',
      },
      "a.epub: a file is missing in the archive; expected etc/passwd",
    ],
    [
      "one whose chapter is elsewhere",
      {
        chapters: two,
        manifest: '<item id="c" href="http://[" media-type="text/html"/>',
        spine: '<itemref idref="c"/>',
      },
      "a.epub: a file is missing in the archive; expected http://[",
    ],
    [
      "one whose chapter is nested absurdly",
      { chapters: { a: "<div>".repeat(10_000) } },
      "a.epub: OEBPS/a: elements are nested too deeply",
    ],
    [
      "one whose chapter declares entities",
      { chapters: { a: '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY b "c">]><html>&b;</html>' } },
      "a.epub: OEBPS/a: a DOCTYPE that declares entities",
    ],
    [
      "one whose chapter is no text",
      { chapters: { a: "" }, files: [{ name: "OEBPS/a", bytes: Buffer.from([0x3c, 0, 0, 0xff, 1, 0]) }] },
      "a.epub: OEBPS/a:byte 1: a binary file",
    ],
    [
      "a bomb",
      { chapters: Object.fromEntries([..."abc"].map((name) => [name, `<p>${" ".repeat(11_000_000)}</p>`])) },
      "a.epub: more characters than a book would have",
    ],
  ])("%s", async (_, book, message) => {
    expect(await failureOf(bookOf(book))).toContain(message);
  });

  test("one that is cut off", async () => {
    const bytes = bookOf({ chapters: two });
    expect(isEpub(bytes.subarray(0, 200))).toBe(true);
    expect(await failureOf(bytes.subarray(0, 200))).toContain("a.epub: the archive is damaged");
  });

  test("is refused in one line or read, whatever is written into its package and chapters", async () => {
    const piece = fc.constantFrom(
      ..."< > & \" ' / <p> </p> <item <itemref idref='a'/> <![CDATA[ ]]> <!-- <!DOCTYPE [ &b; \0 \ufffd 一 <?xml <nav> <pre>".split(
        " ",
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(" "));
    const check = async (chapter: string, manifest: string) => {
      try {
        await read(bookOf({ chapters: { a: chapter }, manifest }));
      } catch (error) {
        expect(error).toBeInstanceOf(InputFailure);
        expect((error as InputFailure).message).toMatch(/^a\.epub: [^\n]*$/);
      }
    };
    await fc.assert(fc.asyncProperty(text, fc.oneof(fc.constant(""), text), check), { numRuns: 100 });
  });
});
