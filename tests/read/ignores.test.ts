import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Document } from "../../src/read/document.js";
import { readDocument } from "../../src/read/index.js";

const read = (path: string, ...lines: readonly string[]): Promise<Document> =>
  readDocument(Buffer.from(lines.join("\n")), { path, language: "en" });

/** Each comment's rules, reason, own line, and the places from and up to which it concerns. */
async function ignored(path: string, ...lines: readonly string[]): Promise<unknown[]> {
  const { ignores = [] } = await read(path, ...lines);
  return ignores.map(({ rules, reason, place, concerns }) => {
    const said = [rules.join(), reason, place.line];
    if (concerns === undefined || concerns === "file") return [...said, concerns];
    const { start, end } = concerns;
    return [...said, `${start.line}:${start.column}`, `${end.line}:${end.column}`];
  });
}

describe("readIgnores", () => {
  test.each(["a.md", "a.html", "a.txt"])("lets a comment of %s concern the next block", async (path) => {
    const comment = "<!-- duiqi-ignore omitted-sentence, moved: for Chinese readers only -->";
    const p = path === "a.html" ? "<p>" : "";
    expect(await ignored(path, `${p}One.`, "", comment, "", `${p}Two.`, "", `${p}Three.`)).toEqual([
      ["omitted-sentence,moved", "for Chinese readers only", 3, `5:${p.length + 1}`, `5:${p.length + 5}`],
    ]);
  });

  test.each(["a.md", "a.html", "a.txt"])(
    "lets a comment in a block of %s concern that block",
    async (path) => {
      const p = path === "a.html" ? "<p>" : "";
      expect(await ignored(path, `${p}One. <!-- duiqi-ignore --> And two.`, "", `${p}Three.`)).toEqual([
        ["", undefined, 1, `1:${p.length + 1}`, `1:${p.length + 36}`],
      ]);
    },
  );

  test("lets a comment after text on the same line concern that text's block", async () => {
    expect(await ignored("a.md", "- One.", "- Two. <!-- duiqi-ignore -->", "- Three.")).toEqual([
      ["", undefined, 2, "2:3", "2:7"],
    ]);
    expect(await ignored("a.md", "| One | Two |", "| - | - |", "| A <!-- duiqi-ignore --> | B |")).toEqual([
      ["", undefined, 3, "3:3", "3:4"],
    ]);
  });

  test("lets regions reach from comment to comment, one in the other", async () => {
    const lines = [
      "<!-- duiqi-ignore-start moved -->",
      "<!-- duiqi-ignore-start structure: inner -->",
      "One.",
      "<!-- duiqi-ignore-end -->",
      "<!-- duiqi-ignore-end -->",
    ];
    expect(await ignored("a.txt", ...lines)).toEqual([
      ["moved", undefined, 1, "1:1", "5:1"],
      ["structure", "inner", 2, "2:1", "4:1"],
    ]);
  });

  test("lets a comment on the file concern all of it, wherever it stands", async () => {
    expect(await ignored("a.md", "One.", "", "<!-- duiqi-ignore-file: generated -->")).toEqual([
      ["", "generated", 3, "file"],
    ]);
    const page = ["<!-- duiqi-ignore-file -->", "<html><body><p>One.</p></body></html>"];
    expect(await ignored("a.html", ...page)).toEqual([["", undefined, 1, "file"]]);
  });

  test("lets a comment after the last block concern nothing", async () => {
    expect(await ignored("a.md", "One.", "", "<!-- duiqi-ignore -->")).toEqual([
      ["", undefined, 3, undefined],
    ]);
  });

  test("takes Chinese punctuation", async () => {
    const comment = "<!-- duiqi-ignore omitted-sentence、moved：只给中文读者 -->";
    expect(await ignored("a.md", comment, "", "One.")).toEqual([
      ["omitted-sentence,moved", "只给中文读者", 1, "3:1", "3:5"],
    ]);
  });

  test("takes no code for a comment", async () => {
    const code = ["```html", "<!-- duiqi-ignore -->", "```", "", "Write `<!-- duiqi-ignore -->` before it."];
    expect(await ignored("a.md", ...code, "", "    <!-- duiqi-ignore -->")).toEqual([]);
    expect(await ignored("a.md", "---", "title: <!-- duiqi-ignore -->", "---", "", "One.")).toEqual([]);
    const script = "<script>'<!-- duiqi-ignore -->'</script><p title='<!-- duiqi-ignore -->'>One.</p>";
    expect(await ignored("a.html", script)).toEqual([]);
  });

  test("finds comments in files of any line ends", async () => {
    for (const path of ["a.md", "a.html", "a.txt"]) {
      const text = "One.\r\n\r\n<!-- duiqi-ignore -->\r\n\r\nTwo.";
      const { ignores } = await readDocument(Buffer.from(text), { path, language: "en" });
      expect(ignores).toMatchObject([{ place: { line: 3, column: 1 } }]);
    }
  });

  test("reads no text of comments, but what is beside them and other comments of plain text", async () => {
    const { blocks } = await read("a.txt", "One. <!-- duiqi-ignore -->", "", "<!-- three -->");
    expect(blocks.map(({ text }) => text)).toEqual(["One.", "<!-- three -->"]);
    const lines = Buffer.from("One.\n<!-- duiqi-ignore -->\nTwo.");
    const split = await readDocument(lines, { path: "a.txt", language: "en", layout: "lines" });
    expect(split.blocks.map(({ text, line }) => [text, line])).toEqual([
      ["One.", 1],
      ["Two.", 3],
    ]);
  });

  test("warns of comments that it does not understand", async () => {
    const lines = [
      "<!-- duiqi-ignore-end -->",
      "<!-- duiqi-ignroe moved -->",
      "<!-- duiqi-ignore-start -->",
      "One.",
      "<!-- duiqi is a program -->",
    ];
    const { warnings, ignores } = await read("a.md", ...lines);
    expect(warnings).toEqual([
      { message: "duiqi-ignore-end without a duiqi-ignore-start before it", line: 1 },
      {
        message:
          "«duiqi-ignroe» is no comment of duiqi; expected duiqi-ignore, duiqi-ignore-start, duiqi-ignore-end or duiqi-ignore-file",
        line: 2,
      },
      { message: "duiqi-ignore-start without a duiqi-ignore-end; it ignores nothing", line: 3 },
    ]);
    expect(ignores).toBeUndefined();
  });

  test("keeps all other text of whatever lines, at its places", async () => {
    const part = fc.constantFrom(
      "word",
      "<!-- duiqi-ignore -->",
      "<!--",
      "-->",
      "<!-- a -->",
      "\r\n",
      "\n",
      " ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const text = `start ${parts.join("")}`;
        const { blocks } = await readDocument(Buffer.from(text), { path: "a.txt", language: "en" });
        const lines = text.split(/\r\n|\n/);
        for (const { text: block, anchors } of blocks) {
          const { line, column } = anchors[0]!;
          expect(lines[line - 1]!.slice(column - 1).startsWith(block.split(" ")[0]!)).toBe(true);
        }
        const words = (from: string) => from.match(/word/g)?.length ?? 0;
        expect(words(blocks.map((block) => block.text).join(" "))).toBe(
          words(text.replace(/<!--\s*duiqi-[\s\S]*?-->/g, "")),
        );
      }),
    );
  });

  test("reads many comments and blocks in little time", async () => {
    const text = `${"Text.\n\n<!-- duiqi-ignore -->\n\n".repeat(20_000)}${"<!-- duiqi-ignore\n".repeat(20_000)}`;
    const { ignores } = await readDocument(Buffer.from(text), { path: "a.txt", language: "en" });
    expect(ignores).toHaveLength(20_000);
  });
});
