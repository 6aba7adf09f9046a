import { gzipSync } from "node:zlib";
import { seededRandom } from "../../../bench/seeded-random.js";
import { zipOf } from "../../read/zip.js";
import { bombs, docx, epub, odt, pictureBomb, wordParagraph, wordXml, xlsx } from "./archives.js";

const CHINESE = "今天下了一整天的雨。我没有带伞，所以留在了家里。";
const DEEP = 100_000;

/** Ten entities, each ten of the one before: a thousand million characters from a page of text. */
const LAUGHS = `<!DOCTYPE x [<!ENTITY a0 "哈哈哈">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
).join("")}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>';

function nested(open: string, close: string, depth = DEEP): string {
  return open.repeat(depth) + CHINESE + close.repeat(depth);
}

/** The same bytes with some of them changed, the same ones every time. */
function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seededRandom(seed);
  const copy = Uint8Array.from(bytes);
  for (let change = 0; change < 20; change++) {
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  }
  return copy;
}

function half(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length >> 1);
}

const WORD = docx(wordXml(wordParagraph(CHINESE).repeat(200)));
const BOOK = epub("a.xhtml", { name: "a.xhtml", bytes: `<html><body><p>${CHINESE}</p></body></html>` });

/** Files that no reader may be brought down by, by name: none of them may be read as if nothing were wrong. */
export function refusedFiles(): Record<string, string | Uint8Array> {
  return {
    ...bombs(),
    "truncated.docx": half(WORD),
    "empty.docx": zipOf([{ name: "word/document.xml", bytes: "" }]),
    "laughs.docx": docx(wordXml(wordParagraph("&a9;"), LAUGHS)),
    "outside.docx": docx(wordXml(wordParagraph("&secret;"), OUTSIDE)),
    "climbing.docx": docx(wordXml(wordParagraph(CHINESE)), { name: "../../../tmp/x", bytes: "x" }),
    "deep.docx": docx(wordXml(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"))),
    "laughs.odt": odt("<text:p>&a9;</text:p>", LAUGHS),
    "deep.odt": odt(`<text:p>${nested("<text:span>", "</text:span>")}</text:p>`),
    "climbing.epub": epub("../../../../etc/passwd"),
    "missing-chapter.epub": epub("b.xhtml"),
    "truncated.epub": half(BOOK),
    "not-a-book.epub": gzipSync(CHINESE),
    "text.xlsx": CHINESE,
    "text.pdf": CHINESE,
    "head-alone.pdf": "%PDF-1.7\n",
    "noise.pdf": Buffer.concat([Buffer.from("%PDF-1.7\n"), damaged(new Uint8Array(20_000), 1)]),
    "loop.pdf":
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 9>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
    "laughs.xlf": `${LAUGHS.replace("x [", "xliff [")}<xliff version="1.2"><file source-language="zh" original="a"><body><trans-unit id="1"><source>&a9;</source></trans-unit></body></file></xliff>`,
    "outside.tmx": `${OUTSIDE.replace("x [", "tmx [")}<tmx version="1.4"><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>&secret;</seg></tuv></tu></body></tmx>`,
    "deep.tmx": `<tmx version="1.4"><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>${nested("<hi>", "</hi>")}</seg></tuv></tu></body></tmx>`,
    "cut.xlf": '<xliff version="1.2"><file source-language="zh"><body><trans-unit id="1"><source>船来',
    "deep.json": `${"[".repeat(DEEP)}"${CHINESE}"${"]".repeat(DEEP)}`,
    "cut.json": `{"a": "${CHINESE}`,
    "laughs.yaml": `a0: &a0 ["${CHINESE}"]\n${Array.from(
      { length: 9 },
      (_, index) => `a${index + 1}: &a${index + 1} [${Array(10).fill(`*a${index}`).join(", ")}]\n`,
    ).join("")}`,
    "deep.yaml": `${"[".repeat(DEEP)}${CHINESE}${"]".repeat(DEEP)}`,
    "cut.po": `msgid ""\nmsgstr ""\n"Language: zh\\n"\n\nmsgid "rain\nmsgstr "雨"\n`,
    "picture.srt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    "program.html": Buffer.concat([Buffer.from("\x7fELF", "latin1"), new Uint8Array(100)]),
    "open-quote.csv": `中文,English\n"${CHINESE.repeat(20_000)}`,
  };
}

/** Files that are odd, but hold text: each is read or refused, in bounded time and memory. */
export function oddFiles(): Record<string, string | Uint8Array> {
  const noise = Object.fromEntries(
    [2, 3, 4].flatMap((seed) => [
      [`damaged-${seed}.docx`, damaged(WORD, seed)],
      [`damaged-${seed}.epub`, damaged(BOOK, seed)],
    ]),
  );
  return {
    ...noise,
    "deep.html": `<!doctype html>${nested("<div>", "</div>")}`,
    "unclosed.html": `<!doctype html>${"<b><p>".repeat(20_000)}${CHINESE}`,
    "angles.html": `<!doctype html><p>${CHINESE}${"<".repeat(1_000_000)}`,
    "tables.html": `<!doctype html>${"<table><tr><td>".repeat(5_000)}${CHINESE}`,
    "picture-bomb.docx": pictureBomb(),
    "stars.rst": `${CHINESE}${"*".repeat(200_000)} ${"*a ".repeat(50_000)}`,
    "quotes.rst": `${CHINESE} ${":a:`b ".repeat(50_000)}`,
    "bullets.rst": `${"- ".repeat(100_000)}${CHINESE}`,
    "deep.rst": Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}${CHINESE}\n\n`).join(""),
    "terms.rst": Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}${CHINESE}\n`).join(""),
    "drawn.rst": `${CHINESE}\n\n+${"-+".repeat(300)}\n${`|${" +".repeat(300)}\n`.repeat(300)}`,
    "rules.rst": `${CHINESE}\n\n${"== ==\n".repeat(50_000)}`,
    "addresses.rst": `${CHINESE} ${"http://".repeat(100_000)}`,
    "document.txt": WORD,
    "book.docx": BOOK,
    "page.json": `<!doctype html><p>${CHINESE}</p>`,
    "sparse.xlsx": xlsx(
      `<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>${CHINESE}</t></is></c></row></sheetData>`,
    ),
    "wide.csv": `${`"${CHINESE}",`.repeat(50_000)}\n`,
    "times.srt": `1\n99999999:99:99,999 --> 00:00:00,000\n${CHINESE}\n`.repeat(2_000),
    "endless-line.vtt": `WEBVTT\n\n00:00.000 --> 00:01.000\n${"<c.".repeat(200_000)}${CHINESE}\n`,
    "many-keys.json": `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":"${CHINESE}"`).join(",")}}`,
  };
}
