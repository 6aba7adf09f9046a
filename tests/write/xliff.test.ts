import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Bitext } from "../../src/record/bitext.js";
import { encodeBitext } from "../../src/record/encode.js";
import { joinSentences } from "../../src/record/join.js";
import type { WriteSettings } from "../../src/write/format.js";
import { xliff } from "../../src/write/xliff.js";
import { xliff12 } from "../../src/write/xliff12.js";
import { alignedPairs } from "../record/arbitrary.js";
import { small } from "../record/small.js";
import { schemaProblems, schemasAreThere } from "./xliff-schema.js";
import { parseXliff } from "./xliff-structure.js";

const VERSIONS = [
  ["2.1", xliff],
  ["1.2", xliff12],
] as const;

function textOf(format: typeof xliff, bitext: Bitext, settings: WriteSettings = {}): string {
  return [...format.write(bitext, { version: "0.1.0", ...settings })].join("");
}

const added: Bitext = {
  ...small,
  beads: [
    { source: [], target: [0], confidence: 1 },
    { source: [], target: [1], confidence: 0.6 },
    { source: [0, 1, 2], target: [2], confidence: 0.5 },
    { source: [3, 4], target: [3], confidence: 0.4999 },
  ],
};

describe.each(VERSIONS)("XLIFF %s", (version, format) => {
  test("has a unit for each bead with text in the source, translated or not", () => {
    const { root, units } = parseXliff(textOf(format, small));
    expect(root.version).toBe(version);
    expect(units.map(({ id, source, target }) => [id, source, target?.slice(0, 9)])).toEqual([
      ["1", "来源：澎湃新闻", undefined],
      ["2", "下雨的一天 今天下了一整天的雨。", "A day of "],
      ["3", "气温<5℃，写作“&lt;5”。", "It was be"],
      ["4", "我没有带伞。", undefined],
    ]);
  });

  test("keeps what was added with the unit before it, or with the file", () => {
    const note = "en.txt:1:69: not in the source: “Nobody told me,” she said.";
    expect(parseXliff(textOf(format, small)).units[3]!.notes).toContain(note);
    const { notes } = parseXliff(textOf(format, added));
    expect(notes.filter((note) => note.startsWith("en.txt:"))).toEqual([
      "en.txt:1:1: not in the source: A day of rain: it rained and rained.",
      "en.txt:1:38: not in the source: It was below 5 °C,",
    ]);
  });

  test("says where units are, and how sure", () => {
    const unit = textOf(format, small).split(/<(?:trans-)?unit /)[2]!;
    for (const part of ["0.4321", "zh &amp; en/zh.txt:3:1<", "en.txt:1:1<"]) expect(unit).toContain(part);
  });

  test("names the languages, and the variants that the user names", () => {
    const tags = (settings: WriteSettings) => {
      const { root, file } = parseXliff(textOf(format, small, settings));
      return [root.srcLang ?? file["source-language"], root.trgLang ?? file["target-language"]];
    };
    expect(tags({})).toEqual(["zh-CN", "en"]);
    expect(tags({ sourceVariant: "zh-SG", targetVariant: "en-GB" })).toEqual(["zh-SG", "en-GB"]);
    expect(() => textOf(format, small, { targetVariant: "zh-HK" })).toThrow(/^--target-variant: /);
  });

  test("of any pair is well formed, has every source once in order, and every target there or in a note", () => {
    fc.assert(
      fc.property(alignedPairs, (pair) => {
        const bitext = encodeBitext(pair);
        const { units, notes } = parseXliff(textOf(format, bitext));
        const beads = bitext.beads.filter(({ source }) => source.length > 0);
        expect(units.map(({ source }) => source)).toEqual(
          beads.map((bead) => expressible(joinSentences(bitext.source, bead.source), version)),
        );
        const translated = beads.filter(({ target }) => target.length > 0);
        expect(units.flatMap(({ target }) => target ?? [])).toEqual(
          translated.map((bead) => expressible(joinSentences(bitext.target, bead.target), version)),
        );
        const all = [...notes, ...units.flatMap(({ notes }) => notes)].join("\n");
        for (const { source, target } of bitext.beads) {
          if (source.length === 0)
            expect(all).toContain(expressible(joinSentences(bitext.target, target), "1.2"));
        }
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
      }),
    );
  });

  (schemasAreThere ? test : test.skip)("validates against the schema of OASIS", () => {
    for (const bitext of [small, added]) {
      expect(schemaProblems(version, textOf(format, bitext, { sourceVariant: "zh-CN" }))).toBe("");
    }
    expect(schemaProblems(version, textOf(format, small).replaceAll("source>", "sauce>"))).not.toBe("");
  });
});

test("XLIFF 2.1 has what is left out as initial, the rest as translated, and marks what is unsure", () => {
  expect(parseXliff(textOf(xliff, small)).units.map(({ state }) => state)).toEqual([
    "initial",
    "translated",
    "translated",
    "initial",
  ]);
  const unsure = textOf(xliff, small).match(/ subState="duiqi:unsure"/g);
  expect(unsure).toHaveLength(1);
  expect(textOf(xliff, added).match(/confidence">0\.\d+|subState/g)).toEqual([
    'confidence">0.5',
    'confidence">0.4999',
    "subState",
  ]);
});

test("XLIFF 2.1 keeps characters that XML cannot hold", () => {
  expect(textOf(xliff, small)).toContain('or <cp hex="0007"></cp>“');
  expect(parseXliff(textOf(xliff, small)).units[2]!.target).toBe("It was below 5 °C, or \u0007“&lt;5”.");
});

test("XLIFF 1.2 has unsure pairs for review, and no target of what is left out", () => {
  expect(parseXliff(textOf(xliff12, small)).units.map(({ state }) => state)).toEqual([
    undefined,
    "needs-review-translation",
    "translated",
    undefined,
  ]);
});

/** What of a text the version can write: 2.1 all of it, 1.2 what XML can. */
function expressible(text: string, version: string): string {
  if (version === "2.1") return text;
  return text.replace(/[^\P{Cc}\t\n\r\x7F-\x9F]|[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD");
}
