import { describe, expect, test } from "@jest/globals";
import { readDocument } from "../../src/read/index.js";

describe("markup that is not known", () => {
  test.each([
    ["XML", '<?xml version="1.0"?>\n<article><para>It rains all day.</para></article>'],
    ["a document type", "<!DOCTYPE article>\n<article><para>It rains all day.</para></article>"],
    ["an element", '\n<page lang="en">\n<p>It rains all day.</p>\n</page>\n'],
  ])("is warned of: %s", async (_, text) => {
    const { warnings, format } = await readDocument(Buffer.from(text), { path: "a.xml" });
    expect(format).toBe("text");
    expect(warnings).toEqual([
      { message: "XML of a kind that is not known, read as text with its tags: convert it to HTML", line: 1 },
    ]);
  });

  test.each([
    ["text", "It rains all day."],
    ["an address", "<a@b.org> wrote that it rains all day."],
    ["a tag alone", "<laughs> It rains all day."],
    ["HTML", "<html><body><p>It rains all day.</p></body></html>"],
  ])("is not %s", async (_, text) => {
    expect((await readDocument(Buffer.from(text), { path: "a" })).warnings).toEqual([]);
  });
});
