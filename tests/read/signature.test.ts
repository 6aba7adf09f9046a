import { expect, test } from "@jest/globals";
import { signatureOf } from "../../src/read/signature.js";

test.each([
  ["%PDF-1.7", "a PDF file"],
  ["PK\x03\x04....", "a ZIP archive that is neither DOCX, ODT, XLSX nor EPUB"],
  ["\xd0\xcf\x11\xe0", "an old Office file, such as DOC, XLS or PPT; save it as DOCX or XLSX"],
  [
    "\xd0\xcf\x11\xe0...E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
    "an Office document with a password; save it without one",
  ],
  ["{\\rtf1", "an RTF file"],
  ["\x89PNG\r\n", "a PNG image"],
  ["\x1f\x8b\x08", "a gzip archive"],
  ["plain text", undefined],
  ["", undefined],
])("%j", (head, name) => {
  expect(signatureOf(Buffer.from(head, "latin1"))).toBe(name);
});
