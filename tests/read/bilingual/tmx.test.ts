import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDocument } from "../../../src/read/index.js";
import type { Bitext } from "../../../src/record/bitext.js";
import { encodeBitext } from "../../../src/record/encode.js";
import { joinSentences } from "../../../src/record/join.js";
import { isPair } from "../../../src/record/pairs.js";
import { tmx } from "../../../src/write/tmx.js";
import { alignedPairs } from "../../record/arbitrary.js";
import { misplaced, visible } from "../faithful.js";
import { failureOf, fixture, keyed, readFixture } from "../keyed-texts.js";

const NAME = "tmx/memory.tmx";

describe("TMX", () => {
  test("gives the text in the header's language as its source", async () => {
    const document = await readFixture(NAME);
    expect(document).toMatchObject({ format: "tmx", language: "en" });
    expect(document.warnings).toEqual([{ message: "texts in other languages left out: fr" }]);
    expect(keyed(document)).toEqual([
      ["t1", "Press Enter twice."],
      ["2", "Close the window."],
      ["2/sub1", "A window"],
      ["t3", "Never translated."],
    ]);
  });

  test("gives the text in the other language as its target", async () => {
    const document = await readFixture(NAME, "target");
    expect(document.language).toBe("zh-Hans");
    expect(keyed(document)).toEqual([
      ["t1", "按两次回车键。"],
      ["2", "关闭窗口。"],
    ]);
  });

  test("gives the text in the language that the user names", async () => {
    expect((await readFixture(NAME, "source", { language: "zh" })).blocks[0]!.text).toBe("按两次回车键。");
    expect((await readFixture(NAME, "target", { language: "en" })).blocks[0]!.text).toMatch(/^Press/);
  });

  test("of version 1.1, with any source language, begins with the language that comes first", async () => {
    expect(await readFixture("tmx/old.tmx")).toMatchObject({
      language: "zh-Hant",
      blocks: [{ text: "門是開著的。" }],
    });
    expect(await readFixture("tmx/old.tmx", "target")).toMatchObject({ language: "en" });
  });

  test("takes the variant that most units have before others", async () => {
    const texts = [
      { "en-GB": "A lorry", "en-US": "A truck", zh: "卡车" },
      { "en-US": "A window", zh: "窗" },
      { "en-GB": "A flat", zh: "公寓" },
      { "en-US": "A door", zh: "门" },
    ];
    const { blocks } = await readDocument(Buffer.from(memory(texts)), { path: "a.tmx", language: "en" });
    expect(blocks.map(({ text }) => text)).toEqual(["A truck", "A window", "A flat", "A door"]);
  });

  test.each(["source", "target"] as const)("knows where each character of the %s stands", async (side) => {
    const { blocks } = await readFixture(NAME, side);
    expect(misplaced(fixture(NAME).toString(), blocks)).toEqual([]);
  });

  test("is told by its content", async () => {
    expect((await readDocument(fixture(NAME), { path: "-" })).format).toBe("tmx");
  });

  test.each([
    [
      "french.tmx",
      /^tmx\/french\.tmx: the languages are not read; expected Chinese and English; got fr, de$/,
    ],
    ["nameless.tmx", /^tmx\/nameless\.tmx:2: a text without its language; /],
  ])("is refused as %s", async (name, message) => {
    expect(await failureOf(readFixture(`tmx/${name}`))).toMatch(message);
  });

  test("gives back what the writer of TMX has written", async () => {
    await fc.assert(
      fc.asyncProperty(alignedPairs, async (pair) => {
        const bitext = encodeBitext(pair);
        const pairs = bitext.beads.filter(isPair);
        const file = [...tmx.write(bitext, { version: "1" })].join("");
        for (const side of ["source", "target"] as const) {
          const expected = pairs
            .map((bead) => solid(joinSentences(bitext[side], bead[side])))
            .filter(Boolean);
          if (expected.length === 0) continue;
          const { blocks } = await readDocument(Buffer.from(file), {
            path: "a.tmx",
            ...languages(bitext)[side],
          });
          expect(blocks.map(({ text }) => solid(text))).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });
});

function languages({ source, target }: Bitext) {
  return {
    source: { side: "source", language: source.language },
    target: { side: "target", language: target.language },
  } as const;
}

/** A text without white space, the line breaks of mainframes among it, and without what XML cannot hold or what stands for it. */
function solid(text: string): string {
  return visible(text.replace(/[^\x20-\x84\x86-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu, ""));
}

function memory(units: readonly Readonly<Record<string, string>>[]): string {
  const body = units.map((texts) => {
    const variants = Object.entries(texts).map(
      ([tag, text]) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`,
    );
    return `<tu>${variants.join("")}</tu>`;
  });
  return `<tmx version="1.4"><header srclang="en"/><body>${body.join("\n")}</body></tmx>`;
}
