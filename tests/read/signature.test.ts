import { expect, test } from "@jest/globals";
import { signatureOf } from "../../src/read/signature.js";

test.each([
  ["%PDF-1.7", "a PDF file"],
  ["PK\x03\x04....", "a ZIP archive, such as DOCX, XLSX, PPTX or EPUB"],
  ["\xd0\xcf\x11\xe0", "an old Office file, such as DOC, XLS or PPT"],
  ["{\\rtf1", "an RTF file"],
  ["\x89PNG\r\n", "a PNG image"],
  ["\x1f\x8b\x08", "a gzip archive"],
  ["plain text", undefined],
  ["", undefined],
])("%j", (head, name) => {
  expect(signatureOf(Buffer.from(head, "latin1"))).toBe(name);
});
