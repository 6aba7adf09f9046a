import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { encodeBitext } from "../../src/record/encode.js";
import { joinSentences } from "../../src/record/join.js";
import { tmx } from "../../src/write/tmx.js";
import { alignedPairs } from "../record/arbitrary.js";
import { small } from "../record/small.js";
import { parseXml, tmxUnits } from "./tmx-structure.js";

const DTD = "../shared/data/tmx14.dtd";
const date = new Date("2021-07-13T08:00:00.500Z");
const text = [...tmx.write(small, { version: "0.1.0", date })].join("");

describe("TMX", () => {
  test("is the golden file", () => {
    expect(text).toBe(readFileSync("fixtures/golden/small.tmx", "utf8"));
  });

  test("has a unit for each bead with text on both sides", () => {
    expect(tmxUnits(text)).toEqual([
      {
        attributes: { tuid: "2", creationdate: "20210713T080000Z", segtype: "block" },
        props: {
          "x-confidence": "0.4321",
          "x-source-place": "zh & en/zh.txt:3:1",
          "x-target-place": "en.txt:1:1",
        },
        segments: [
          ["zh-CN", "下雨的一天 今天下了一整天的雨。"],
          ["en", "A day of rain: it rained and rained."],
        ],
      },
      {
        attributes: { tuid: "3", creationdate: "20210713T080000Z", segtype: "block" },
        props: {
          "x-confidence": "0.88",
          "x-source-place": "zh & en/zh.txt:5:11",
          "x-target-place": "en.txt:1:38",
        },
        segments: [
          ["zh-CN", "气温<5℃，写作“&lt;5”。"],
          ["en", "It was below 5 °C, or \uFFFD“&lt;5”."],
        ],
      },
    ]);
  });

  test("names the source's language in the header, Chinese by a region", () => {
    const traditional = { ...small, source: { ...small.source, language: "zh-Hant" as const } };
    const [header] = parseXml([...tmx.write(traditional, { version: "0.1.0" })].join("")).children;
    expect(header!.attributes).toMatchObject({
      srclang: "zh-TW",
      creationtool: "duiqi",
      segtype: "sentence",
    });
    expect(header!.attributes).not.toHaveProperty("creationdate");
  });

  test("of any pair is well formed and holds every sentence that has a counterpart, once", () => {
    fc.assert(
      fc.property(alignedPairs, (pair) => {
        const bitext = encodeBitext(pair);
        const units = tmxUnits([...tmx.write(bitext, { version: "0.1.0" })].join(""));
        const paired = bitext.beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
        expect(units.map(({ segments }) => segments.map(([, text]) => text))).toEqual(
          paired.map((bead) => [
            expressible(joinSentences(bitext.source, bead.source)),
            expressible(joinSentences(bitext.target, bead.target)),
          ]),
        );
      }),
    );
  });

  const xmllint = existsSync(DTD) && spawnSync("xmllint", ["--version"]).status === 0;
  (xmllint ? test : test.skip)("validates against the published DTD", () => {
    const { stderr, status } = spawnSync("xmllint", ["--noout", "--valid", "--path", dirname(DTD), "-"], {
      input: text,
      encoding: "utf8",
    });
    expect([stderr, status]).toEqual(["", 0]);
  });
});

/** What of a text XML can write, character by character. */
function expressible(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0)!;
      const control = code < 0x20 && !"\t\n\r".includes(character);
      return control || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff
        ? "\uFFFD"
        : character;
    })
    .join("");
}
