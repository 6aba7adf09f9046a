import { describe, expect, test } from "@jest/globals";
import { Chalk } from "chalk";
import type { Document } from "../../src/read/document.js";
import { inspectionOf } from "../../src/record/inspection.js";
import { inspectionText } from "../../src/report/inspection.js";
import { segment } from "../../src/segment/index.js";
import { documentOf } from "../read/documents.js";

function drawn(document: Document, width = 40): string {
  return [...inspectionText(inspectionOf(segment(document)), { chalk: new Chalk({ level: 0 }), width })].join(
    "",
  );
}

describe("inspectionText", () => {
  test("says what was read, then shows each sentence at its place", () => {
    expect(
      drawn(
        documentOf("zh-Hans", "船来了。孩子们都笑了，因为他们等了很久。", "All of this is left in English."),
      ),
    ).toBe(
      `a.txt
  language   simplified Chinese (zh-Hans)
  read as    text, UTF-8
  places     line and column
  blocks     2: 2 paragraphs
  sentences  3, the longest of 31 characters at 2:1
  warning    no Chinese in 1 block: left untranslated, or no text, at 2

1:1  paragraph  船来了。
1:5             孩子们都笑了，因为他们等
                了很久。
2:1  paragraph  All of this is left in
                English.
`,
    );
  });

  test("counts blocks where there are no lines, and says their places in the document", () => {
    const { encoding, ...document } = documentOf("en", "The boat came.", "See below.");
    const blocks = document.blocks.map((block, index) => ({ ...block, place: `page ${index + 3}` }));
    const text = drawn({ ...document, format: "pdf", numbering: "blocks", blocks });
    expect(text).toContain("  read as    pdf\n  places     ordinal of the block, and column in it\n");
    expect(text).toContain("\n2:1  paragraph, page 4  See below.\n");
  });

  test("lets no control characters through to the terminal", () => {
    const { blocks, ...document } = documentOf("en", "A \u001b[31mred boat came.");
    const warnings = [{ message: "odd \u001b[0m" }];
    expect(drawn({ ...document, path: "\u001b.txt", blocks, warnings })).not.toContain("\u001b");
  });
});
