import { describe, expect, test } from "@jest/globals";
import { readDocument } from "../../../src/read/index.js";
import { rstComments } from "../../../src/read/rst/comments.js";

const read = (...lines: string[]) => readDocument(Buffer.from(lines.join("\n")), { path: "a.rst" });

describe("comments of reStructuredText", () => {
  test("are what begins with two dots and is nothing else", () => {
    const source = ".. one\n   two\n\n.. note:: three\n\n.. _four: five\n\n::\n\n  .. six\n";
    expect(rstComments(source).map(({ text, start, end }) => [text, start, end])).toEqual([
      ["one\ntwo", 0, 13],
    ]);
  });

  test("to this program concern the next block", async () => {
    const { ignores, blocks } = await read(
      "One is here.",
      "",
      ".. duiqi-ignore omitted-sentence: not",
      "   for all",
      "",
      "Two is here.",
    );
    expect(blocks.map(({ text }) => text)).toEqual(["One is here.", "Two is here."]);
    expect(ignores).toEqual([
      {
        rules: ["omitted-sentence"],
        reason: "not for all",
        place: { line: 3, column: 1 },
        concerns: { start: { line: 6, column: 1 }, end: { line: 6, column: 13 } },
      },
    ]);
  });

  test("may have two colons, as directives have", async () => {
    const { ignores } = await read("One is here.", "", ".. duiqi-ignore-file:: why");
    expect(ignores).toMatchObject([{ concerns: "file", reason: "why" }]);
  });

  test("concern code that follows", async () => {
    const { ignores } = await read("One is here.", "", ".. duiqi-ignore", "", ".. code::", "", "   two");
    expect(ignores).toMatchObject([
      { concerns: { start: { line: 7, column: 4 }, end: { line: 7, column: 7 } } },
    ]);
  });
});
