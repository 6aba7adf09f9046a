import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { encodeBitext } from "../../src/record/encode.js";
import { type MergedHeader, type MergedPair, mergedTmx } from "../../src/write/merged-tmx.js";
import { tmx } from "../../src/write/tmx.js";
import { UnitFilter } from "../../src/write/unit-filter.js";
import { alignedPairs } from "../record/arbitrary.js";
import { reverse } from "../record/reverse.js";
import { small } from "../record/small.js";
import { parseXml, tmxUnits } from "./tmx-structure.js";

const DTD = "../shared/data/tmx14.dtd";

function headerOf(pairs: readonly MergedPair[]): MergedHeader {
  return {
    version: "0.1.0",
    signatures: new Set(pairs.map(({ bitext }) => bitext.signature)),
    sourceLanguages: new Set(pairs.map(({ bitext }) => bitext.source.language)),
  };
}

function merged(pairs: readonly MergedPair[], header = headerOf(pairs), filter = all()): string {
  return [...mergedTmx(pairs, header, filter)].join("");
}

function all(): UnitFilter {
  return new UnitFilter({ dedupe: false, minConfidence: 0 });
}

const two: readonly MergedPair[] = [
  { id: "雨", bitext: small, date: new Date("2021-07-13T08:00:00Z") },
  { id: "tea time", bitext: reverse, date: new Date("2022-01-01T00:00:00Z") },
];
const dated = { ...headerOf(two), date: new Date("2022-01-01T00:00:00Z") };
const filter = new UnitFilter({ dedupe: true, minConfidence: 0.4 });
const text = merged(two, dated, filter);

describe("a merged TMX", () => {
  test("is the golden file", () => {
    expect(text).toBe(readFileSync("fixtures/golden/merged.tmx", "utf8"));
    expect(filter.counts).toEqual({ units: 4, belowConfidence: 1, duplicates: 1 });
  });

  test("says of each unit its source's language and its pair's date, where pairs differ", () => {
    expect(parseXml(text).children[0]!.attributes).toMatchObject({
      srclang: "*all*",
      creationdate: "20220101T000000Z",
    });
    expect(tmxUnits(text).map(({ attributes }) => attributes)).toEqual([
      { tuid: "雨:2", creationdate: "20210713T080000Z", srclang: "zh-CN", segtype: "block" },
      { tuid: "雨:3", creationdate: "20210713T080000Z", srclang: "zh-CN", segtype: "block" },
      { tuid: "tea%20time:1", creationdate: "20220101T000000Z", srclang: "en", segtype: "sentence" },
      { tuid: "tea%20time:4", creationdate: "20220101T000000Z", srclang: "en", segtype: "sentence" },
    ]);
  });

  test("names the language in the header alone, where all sources have the same", () => {
    const pairs = ["a", "b"].map((id) => ({ id, bitext: small }));
    const [header] = parseXml(merged(pairs)).children;
    expect(header!.attributes.srclang).toBe("zh-CN");
    expect(header!.children.map(({ text }) => text)).toEqual([small.signature]);
    for (const { attributes } of tmxUnits(merged(pairs))) expect(attributes).not.toHaveProperty("srclang");
  });

  test("of no pairs has no units", () => {
    expect(tmxUnits(merged([]))).toEqual([]);
  });

  test("of any pairs holds the units of each, in order, under numbers that are their own", () => {
    const ids = fc.uniqueArray(fc.string({ unit: "grapheme", maxLength: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(ids, fc.array(alignedPairs, { maxLength: 3 }), (ids, aligned) => {
        const pairs = aligned.map((pair, index) => ({ id: ids[index]!, bitext: encodeBitext(pair) }));
        const units = tmxUnits(merged(pairs));
        const alone = pairs.flatMap(({ bitext }) => {
          return tmxUnits([...tmx.write(bitext, { version: "0.1.0" })].join(""));
        });
        expect(units.map(({ props, segments }) => [props, segments])).toEqual(
          alone.map(({ props, segments }) => [props, segments]),
        );
        const tuids = units.map(({ attributes }) => attributes.tuid!);
        expect(new Set(tuids).size).toBe(tuids.length);
        expect(tuids.filter((tuid) => /\s/.test(tuid))).toEqual([]);
      }),
    );
  });

  test.each([
    ["white space of any kind", ["a b", "a\tb", "a\u3000b"], ["a%20b:2", "a%09b:2", "a%E3%80%80b:2"]],
    ["what would then look like it", ["a%20b"], ["a%2520b:2"]],
    ["what XML cannot write", ["a\u0001", "a\u0002"], ["a%01:2", "a%02:2"]],
    ["a number and a colon", ["a:2", "a"], ["a:2:2", "a:2"]],
    ["markup", ['<"&>'], ['<"&>:2']],
  ])("has a tuid without white space for ids with %s", (_, ids, tuids) => {
    const units = tmxUnits(merged(ids.map((id) => ({ id, bitext: small }))));
    expect(units.filter((_, index) => index % 2 === 0).map(({ attributes }) => attributes.tuid)).toEqual(
      tuids,
    );
  });

  test("asks for a pair only when those before it are written", () => {
    const asked: string[] = [];
    function* pairs(): Iterable<MergedPair> {
      for (const id of ["a", "b"]) {
        asked.push(id);
        yield { id, bitext: small };
      }
    }
    const chunks = mergedTmx(pairs(), headerOf([two[0]!]), all())[Symbol.iterator]();
    const seen = Array.from({ length: 4 }, () => [
      chunks.next().value.match(/tuid="(.*?)"/)?.[1],
      asked.join(),
    ]);
    expect(seen).toEqual([
      [undefined, ""],
      ["a:2", "a"],
      ["a:3", "a"],
      ["b:2", "a,b"],
    ]);
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
