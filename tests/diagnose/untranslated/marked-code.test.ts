import { describe, expect, test } from "@jest/globals";
import { sentencesWithoutCode } from "../../../src/diagnose/untranslated/marked-code.js";
import { readDocument } from "../../../src/read/index.js";
import { segment } from "../../../src/segment/index.js";

async function bare(format: "md" | "html", text: string): Promise<string[]> {
  const document = await readDocument(Buffer.from(text), { path: `a.${format}` });
  return sentencesWithoutCode(segment(document)).map((sentence) => sentence.replaceAll("\u0001", "·"));
}

describe("sentences without their code", () => {
  test("have as many signs as before", async () => {
    const text = "Run `make it`. Then run `make it` and `rm`.";
    expect(await bare("md", text)).toEqual(["Run ·······.", "Then run ······· and ··."]);
    expect(await bare("html", "<p>Open it.</p><p>Run <code>cd ..\n</code> &amp; <kbd>a</kbd>.</p>")).toEqual([
      "Open it.",
      "Run ····· & ·.",
    ]);
  });

  test("are as they are where there is none", async () => {
    expect(await bare("md", "Make it. Then run it.")).toEqual(["Make it.", "Then run it."]);
  });
});
