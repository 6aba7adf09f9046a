import { expect, test } from "@jest/globals";
import { openArchive } from "../../src/read/archive.js";
import { mainPartOf, relationshipsOf } from "../../src/read/opc.js";
import { relationships } from "./docx/word.js";
import { zip } from "./zip.js";

const archive = await openArchive(
  zip([
    ["_rels/.rels", relationships([["officeDocument", "/word/document.xml"]])],
    ["word/document.xml", ""],
    ["word/notes/foot.xml", ""],
    ["styles.xml", ""],
    [
      "word/_rels/document.xml.rels",
      relationships([
        ["styles", "../styles.xml"],
        ["footnotes", "notes/foot.xml"],
        ["endnotes", "/word/notes/foot.xml"],
        ["image", "media/missing.png"],
        ["escape", "../../../etc/passwd"],
      ]).replace(
        "</Relationships>",
        '<Relationship Id="x" Type="a/link" Target="styles.xml" TargetMode="External"/>$&',
      ),
    ],
  ]),
  "a.docx",
);

test("a document's main part is found", async () => {
  expect(await mainPartOf(archive, "a.docx")).toBe("word/document.xml");
});

test("a part's relationships are those to parts of the archive, each part once", async () => {
  expect(await relationshipsOf(archive, "word/document.xml", "a.docx")).toEqual([
    { id: "styles", type: "styles", target: "styles.xml" },
    { id: "footnotes", type: "footnotes", target: "word/notes/foot.xml" },
  ]);
});

test("a part without a list has none", async () => {
  expect(await relationshipsOf(archive, "styles.xml", "a.docx")).toEqual([]);
});
