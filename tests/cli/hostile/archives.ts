import { Buffer } from "node:buffer";
import { type Zipped, zipOf } from "../../read/zip.js";

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const ODF = "urn:oasis:names:tc:opendocument:xmlns";

/** Zeros that deflate to a thousandth: more than any document may hold. */
const BOMB = Buffer.alloc(300_000_000);

const TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;

function relationships(type: string, target: string): Zipped {
  const content = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  return { name: "_rels/.rels", bytes: content };
}

/** A Word document whose main part is that XML, and what else the archive holds. */
export function docx(bytes: string | Uint8Array, ...more: readonly Zipped[]): Uint8Array {
  return zipOf([
    { name: "[Content_Types].xml", bytes: TYPES },
    relationships("officeDocument", "word/document.xml"),
    { name: "word/document.xml", bytes },
    ...more,
  ]);
}

/** The XML of a Word document with that in its body. */
export function wordXml(body: string, doctype = ""): string {
  return `${XML}${doctype}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
}

/** A paragraph of a Word document. */
export function wordParagraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A workbook of one sheet whose XML is that. */
export function xlsx(sheet: string, strings = ""): Uint8Array {
  const links = `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`;
  return zipOf([
    { name: "[Content_Types].xml", bytes: TYPES },
    relationships("officeDocument", "xl/workbook.xml"),
    {
      name: "xl/workbook.xml",
      bytes: `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      bytes: `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links}</Relationships>`,
    },
    { name: "xl/sharedStrings.xml", bytes: `${XML}<sst xmlns="${SHEET}">${strings}</sst>` },
    { name: "xl/worksheets/sheet1.xml", bytes: `${XML}<worksheet xmlns="${SHEET}">${sheet}</worksheet>` },
  ]);
}

/** An OpenDocument text with that XML in its body. */
export function odt(body: string, doctype = ""): Uint8Array {
  const content = `${XML}${doctype}<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipOf([
    { name: "mimetype", bytes: "application/vnd.oasis.opendocument.text" },
    { name: "content.xml", bytes: content },
    { name: "META-INF/manifest.xml", bytes: `${XML}<manifest/>` },
  ]);
}

/** A book whose spine is one file of that name, and the archive's other members. */
export function epub(href: string, ...members: readonly Zipped[]): Uint8Array {
  return zipOf([
    { name: "mimetype", bytes: "application/epub+zip" },
    {
      name: "META-INF/container.xml",
      bytes: `${XML}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    },
    {
      name: "book.opf",
      bytes: `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest><item id="a" href="${href}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
    },
    ...members,
  ]);
}

/** A document with a picture that would fill memory, if anything unpacked it. */
export function pictureBomb(): Uint8Array {
  return docx(wordXml(wordParagraph("船来了。")), { name: "word/media/a.png", bytes: BOMB });
}

/** Archives that are more than they seem: each fills memory when it is unpacked in good faith. */
export function bombs(): Record<string, Uint8Array> {
  return {
    "bomb.docx": docx(BOMB),
    "lying-bomb.docx": zipOf([
      { name: "[Content_Types].xml", bytes: TYPES },
      relationships("officeDocument", "word/document.xml"),
      { name: "word/document.xml", bytes: BOMB, claimedSize: 1000 },
    ]),
    "many-files.docx": docx(
      wordXml(wordParagraph("船来了。")),
      ...Array.from({ length: 30_000 }, (_, index) => ({ name: `f${index}`, bytes: "" })),
    ),
    "bomb.epub": epub("a.xhtml", { name: "a.xhtml", bytes: BOMB }),
    "strings-bomb.xlsx": xlsx("<sheetData/>", `<si><t>${"a".repeat(250_000_000)}</t></si>`),
  };
}
