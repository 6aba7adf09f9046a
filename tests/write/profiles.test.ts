import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Bitext } from "../../src/record/bitext.js";
import { encodeBitext } from "../../src/record/encode.js";
import { joinSentences } from "../../src/record/join.js";
import { isPair } from "../../src/record/pairs.js";
import type { WriteSettings } from "../../src/write/format.js";
import { mergedTmx } from "../../src/write/merged-tmx.js";
import { profileName, profileNamed, profileNames } from "../../src/write/profiles/index.js";
import { tmx } from "../../src/write/tmx.js";
import { withinSize } from "../../src/write/tmx-frame.js";
import { UnitFilter } from "../../src/write/unit-filter.js";
import { alignedPairs } from "../record/arbitrary.js";
import { reverse } from "../record/reverse.js";
import { small } from "../record/small.js";
import { parseXml, tmxUnits } from "./tmx-structure.js";

const DTD = "../shared/data/tmx14.dtd";
const date = new Date("2021-07-13T08:00:00Z");

function written(bitext: Bitext, settings: WriteSettings): string {
  return [...tmx.write(bitext, { version: "0.1.0", date, ...settings })].join("");
}

function leftOut(bitext: Bitext, settings: WriteSettings): { reason: string; message: string }[] {
  return [...tmx.leavesOut!(bitext, { version: "0.1.0", ...settings })];
}

/** Units of one sentence on each side, in order. */
function pairOf(...texts: readonly (readonly [source: string, target: string])[]): Bitext {
  const side = (index: 0 | 1) =>
    texts.map((pair, number) => ({ text: pair[index], paragraph: 0, line: number + 1, column: 1 }));
  return {
    ...small,
    source: { ...small.source, sentences: side(0) },
    target: { ...small.target, sentences: side(1) },
    beads: texts.map((_, index) => ({ source: [index], target: [index], confidence: 0.9 })),
  };
}

function merged(pairs: readonly Bitext[], settings: WriteSettings) {
  const filter = new UnitFilter({ ...settings, dedupe: false, minConfidence: 0 });
  const header = {
    version: "0.1.0",
    signatures: new Set(["duiqi"]),
    sourceLanguages: new Set(pairs.map(({ source }) => source.language)),
    ...settings,
  };
  const named = pairs.map((bitext, index) => ({ id: String(index), bitext }));
  const text = [...mergedTmx(named, header, filter)].join("");
  return { text, counts: filter.counts, srclang: headerOf(text).srclang };
}

const headerOf = (text: string) => parseXml(text).children[0]!.attributes;
const traditional: Bitext = { ...small, source: { ...small.source, language: "zh-Hant" } };

describe.each(profileNames)("the profile of %s", (profile) => {
  test("is the golden file", () => {
    expect(written(small, { profile })).toBe(readFileSync(`fixtures/golden/small.${profile}.tmx`, "utf8"));
  });

  test("has a header with all that TMX 1.4 wants, and sentences as its segments", () => {
    expect(headerOf(written(small, { profile }))).toMatchObject({
      creationtool: "duiqi",
      creationtoolversion: "0.1.0",
      segtype: "sentence",
      "o-tmf": "duiqi/bitext",
      datatype: "plaintext",
      srclang: "zh-CN",
    });
  });

  test("has dates in UTC, as TMX writes them", () => {
    for (const { attributes } of tmxUnits(written(small, { profile }))) {
      expect(attributes.creationdate).toBe("20210713T080000Z");
    }
  });

  test("begins with the XML declaration, in UTF-8 without a byte order mark", () => {
    expect(written(small, { profile })).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  });

  test("calls the languages by the variants that the user names", () => {
    const text = written(small, { profile, sourceVariant: "zh-SG", targetVariant: "en-GB" });
    expect(headerOf(text).srclang).toBe("zh-SG");
    expect(tmxUnits(text)[0]!.segments.map(([tag]) => tag)).toEqual(["zh-SG", "en-GB"]);
  });

  test("leaves out units of which a side cannot be seen", () => {
    const pair = pairOf(["雨", "rain"], ["\u200b \u00ad", "ghost"], ["茶", "tea"]);
    expect(tmxUnits(written(pair, { profile })).map(({ attributes }) => attributes.tuid)).toEqual(["1", "3"]);
    expect(leftOut(pair, { profile })).toEqual([
      {
        reason: "empty",
        message: "a side has no text that can be seen",
        source: "zh & en/zh.txt:2:1",
        target: "en.txt:2:1",
      },
    ]);
  });

  test("leaves out units with characters that XML cannot hold", () => {
    expect(leftOut(small, { profile })).toEqual([
      {
        reason: "controlCharacters",
        message: "has a character that XML cannot hold",
        source: "zh & en/zh.txt:5:11",
        target: "en.txt:1:38",
      },
    ]);
  });

  test("of any pair writes a unit or lists it, with its text", () => {
    fc.assert(
      fc.property(alignedPairs, (aligned) => {
        const bitext = encodeBitext(aligned);
        const texts = bitext.beads.filter(isPair).map((bead) => {
          return [joinSentences(bitext.source, bead.source), joinSentences(bitext.target, bead.target)];
        });
        const units = tmxUnits(written(bitext, { profile }));
        expect(units.length + leftOut(bitext, { profile }).length).toBe(texts.length);
        const kept = units.map(({ segments }) => segments.map(([, text]) => text));
        expect(texts.filter((pair) => kept.some((other) => other.join("\0") === pair.join("\0")))).toEqual(
          kept,
        );
      }),
    );
  });

  const xmllint = existsSync(DTD) && spawnSync("xmllint", ["--version"]).status === 0;
  (xmllint ? test : test.skip)("validates against the published DTD", () => {
    const { stderr, status } = spawnSync("xmllint", ["--noout", "--nonet", "--dtdvalid", DTD, "-"], {
      input: written(small, { profile }).replace(/<!DOCTYPE [^>]*>/, ""),
      encoding: "utf8",
    });
    expect([stderr, status]).toEqual(["", 0]);
  });
});

describe("Trados Studio gets", () => {
  test("languages with their regions", () => {
    const tags = (bitext: Bitext) =>
      tmxUnits(written(bitext, { profile: "trados" }))[0]!.segments.map(([tag]) => tag);
    expect(tags(small)).toEqual(["zh-CN", "en-US"]);
    expect(tags(traditional)).toEqual(["zh-TW", "en-US"]);
  });

  test("segments of at most 2000 characters on either side", () => {
    const [at, over] = [2000, 2001].map((length) => "长".repeat(length)) as [string, string];
    const pair = pairOf([at, "long"], [over, "longer"], ["长", "l".repeat(2001)], ["😀".repeat(1001), "x"]);
    expect(tmxUnits(written(pair, { profile: "trados" })).map(({ attributes }) => attributes.tuid)).toEqual([
      "1",
    ]);
    const message = "a side is longer than the 2000 characters that Trados Studio takes";
    expect(leftOut(pair, { profile: "trados" })).toMatchObject(Array(3).fill({ reason: "tooLong", message }));
  });

  test("fields of its own alone: that a unit is of an alignment, and translated", () => {
    const text = written(small, { profile: "trados" });
    expect(tmxUnits(text)[0]!.props).toEqual({
      "x-Origin": "Alignment",
      "x-ConfirmationLevel": "Translated",
    });
    expect(parseXml(text).children[0]!.children).toEqual([]);
  });

  test("dates of change, to keep the most recent of two units by", () => {
    expect(tmxUnits(written(small, { profile: "trados" }))[0]!.attributes).toMatchObject({
      changedate: "20210713T080000Z",
      changeid: "duiqi",
      creationid: "duiqi",
    });
  });

  test("a memory of one direction: units of another pair of languages are left out", () => {
    const { text, counts, srclang } = merged([small, reverse, traditional], { profile: "trados" });
    expect(srclang).toBe("zh-CN");
    expect(tmxUnits(text).map(({ attributes }) => attributes.tuid)).toEqual(["0:2"]);
    expect(counts).toMatchObject({ units: 1, controlCharacters: 2, otherLanguages: 5 });
  });

  test("a memory of one direction though its first pair has no units", () => {
    const { counts, srclang } = merged([{ ...small, beads: [] }, reverse], { profile: "trados" });
    expect(srclang).toBe("zh-CN");
    expect(counts).toMatchObject({ units: 0, otherLanguages: 4 });
  });
});

describe("memoQ gets", () => {
  test("two-letter codes, with a region where one is known", () => {
    const tags = tmxUnits(written(traditional, { profile: "memoq" }))[0]!.segments.map(([tag]) => tag);
    expect(tags).toEqual(["zh-TW", "en"]);
  });

  test("the mark of aligned units, which it puts a penalty on, and their document", () => {
    expect(tmxUnits(written(small, { profile: "memoq" }))[0]!.props).toMatchObject({
      aligned: "yes",
      corrected: "no",
      "x-document": "zh & en/zh.txt",
    });
  });

  test("two languages alone", () => {
    expect(merged([small, traditional], { profile: "memoq" }).counts).toMatchObject({
      units: 1,
      otherLanguages: 1,
    });
  });
});

describe("OmegaT gets", () => {
  test("languages of two letters, with a region of two or none", () => {
    for (const bitext of [small, traditional, reverse]) {
      const [{ segments }] = tmxUnits(written(bitext, { profile: "omegat" })) as [
        ReturnType<typeof tmxUnits>[0],
      ];
      for (const [tag] of segments) expect(tag).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
    }
  });

  test("a segmentation that it leaves alone", () => {
    expect(headerOf(written(small, { profile: "omegat" })).segtype).toBe("sentence");
  });

  test("units of either direction, as it takes any side for the source", () => {
    const { counts, srclang } = merged([small, reverse], { profile: "omegat" });
    expect(srclang).toBe("*all*");
    expect(counts.otherLanguages).toBeUndefined();
  });
});

describe("Phrase gets", () => {
  test("one translation of a source: further ones are left out, and so are duplicates", () => {
    const pair = pairOf(["茶", "tea"], ["茶", "tea "], ["茶", "cha"], ["雨", "rain"]);
    expect(tmxUnits(written(pair, { profile: "phrase" })).map(({ attributes }) => attributes.tuid)).toEqual([
      "1",
      "4",
    ]);
    expect(leftOut(pair, { profile: "phrase" })).toMatchObject([
      { reason: "duplicates", message: "the same as an earlier unit" },
      {
        reason: "otherTranslations",
        message: "another translation of an earlier unit's source, and Phrase keeps one",
      },
    ]);
    for (const profile of ["trados", "memoq", "omegat"] as const)
      expect(leftOut(pair, { profile })).toEqual([]);
  });

  test("dates of the target in milliseconds since 1970, and no author, who would have to be its user", () => {
    const text = written(small, { profile: "phrase" });
    const [, target] = parseXml(text).children[1]!.children[0]!.children;
    expect(target!.children.map(({ name, attributes, text }) => [name, attributes.type, text])).toEqual([
      ["prop", "created_at", String(date.getTime())],
      ["prop", "modified_at", String(date.getTime())],
      ["seg", undefined, "A day of rain: it rained and rained."],
    ]);
    expect(text).not.toMatch(/creationid|changeid|created_by|x-/);
    const undated = [...tmx.write(small, { version: "0.1.0", profile: "phrase" })].join("");
    expect(undated).not.toContain("<prop");
  });

  test("one source language", () => {
    const { counts, srclang } = merged([small, reverse], { profile: "phrase" });
    expect(srclang).toBe("zh-CN");
    expect(counts).toMatchObject({ units: 1, otherLanguages: 4 });
  });
});

test.each(["trados", "phrase"] as const)("%s gets no file of over a gigabyte", (name) => {
  const profile = profileNamed(name);
  expect(profile.limits!.fileSize).toBe(1_000_000_000);
  const narrow = { ...profile, limits: { ...profile.limits!, fileSize: 10 } };
  expect([...withinSize(["长长长", "x"], narrow)].join("")).toBe("长长长x");
  expect(() => [...withinSize(["长长长", "xx"], narrow)]).toThrow(
    `the memory is larger than ${profile.tool} takes; expected at most 10 bytes; write fewer pairs into one memory`,
  );
});

describe("without a profile", () => {
  test("nothing is left out", () => {
    const pair = pairOf(["茶", "tea"], ["茶", "tea"], ["\u200b", "\u0007"], ["长".repeat(9000), "long"]);
    expect(leftOut(pair, {})).toEqual([]);
    expect(parseXml(written(pair, {})).children[1]!.children).toHaveLength(4);
  });

  test("variants are followed", () => {
    expect(headerOf(written(small, { sourceVariant: "zh-SG" })).srclang).toBe("zh-SG");
    const both = merged([small, traditional], { sourceVariant: "zh-HK" });
    expect(both.srclang).toBe("zh-HK");
    expect(both.text).not.toContain(' srclang="zh-HK" segtype="block"');
  });
});

describe("profileName", () => {
  test("takes names in any case", () => {
    expect(profileName("OmegaT")).toBe("omegat");
  });

  test.each(["", "wordfast", "constructor"])("refuses %j", (name) => {
    expect(() => profileName(name)).toThrow(
      `--profile: unknown profile; expected trados, memoq, omegat or phrase; got ${name}`,
    );
  });
});
