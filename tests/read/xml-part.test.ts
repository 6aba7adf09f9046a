import { expect, test } from "@jest/globals";
import type { Archive } from "../../src/read/archive.js";
import { attribute, leavingOut, readXmlPart } from "../../src/read/xml-part.js";

const archiveOf = (bytes: Uint8Array): Archive => ({ names: ["a.xml"], read: async () => bytes });
const textOf = async (bytes: Uint8Array) => {
  let all = "";
  await readXmlPart(archiveOf(bytes), "a.xml", "a.docx", {
    text: (text) => {
      all += text;
    },
  });
  return all;
};

test.each([
  ["UTF-8", Buffer.from("<a>雨</a>")],
  ["UTF-8 with a byte-order mark", Buffer.from("\ufeff<a>雨</a>")],
  ["UTF-16, little-endian", Buffer.from("\ufeff<a>雨</a>", "utf16le")],
  ["UTF-16, big-endian", Buffer.from("\ufeff<a>雨</a>", "utf16le").swap16()],
])("XML is read in %s", async (_, bytes) => {
  expect(await textOf(bytes)).toBe("雨");
});

test("more XML than a document has is refused before it is read", async () => {
  await expect(textOf(Buffer.alloc(100_000_001))).rejects.toThrow(
    "a.docx (a.xml): the document is larger than any would be; expected at most 100 MB of XML",
  );
});

test("an element with absurdly many attributes is refused", async () => {
  const attributes = Array.from({ length: 1001 }, (_, index) => `a${index}=""`);
  await expect(textOf(Buffer.from(`<a ${attributes.join(" ")}/>`))).rejects.toThrow(
    "a.docx (a.xml):1: an element has too many attributes",
  );
});

test("an attribute is found whatever its prefix is", () => {
  expect(attribute({ "w:val": "1" }, "val")).toBe("1");
  expect(attribute({ val: "2" }, "val")).toBe("2");
  expect(attribute({ interval: "3" }, "val")).toBeUndefined();
});

test("elements that are left out are not heard of, nor what is in them", () => {
  const heard: string[] = [];
  const at = { line: 1, offset: 0 };
  const handlers = leavingOut((name, parent) => name === "b" && parent === "a", {
    open: (name) => heard.push(`<${name}>`),
    text: (text) => heard.push(text),
    close: (name) => heard.push(`</${name}>`),
  });
  const { open, text, close } = handlers;
  for (const name of ["b", "a", "b", "a"]) open!(name, {}, at);
  text!("left out", at, 0);
  for (const name of ["a", "b"]) close!(name, at);
  text!("kept", at, 0);
  for (const name of ["a", "b"]) close!(name, at);
  expect(heard).toEqual(["<b>", "<a>", "kept", "</a>", "</b>"]);
});
