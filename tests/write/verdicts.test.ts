import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Bitext } from "../../src/record/bitext.js";
import { formatNamed, formats } from "../../src/write/index.js";
import { reviewedSmall } from "../record/reviewed-small.js";
import { small } from "../record/small.js";
import { contentOf } from "./content-of.js";
import { withoutPageAssets } from "./html/page-text.js";
import { schemaProblems, schemasAreThere } from "./xliff-schema.js";
import { parseXliff } from "./xliff-structure.js";

/** Formats that have a place for what a person said; an archive is looked into by its own tests. */
const SHOWING = ["json", "jsonl", "tmx", "xliff", "xliff12", "tsv", "csv", "md", "html"];
const ARCHIVES = ["xlsx", "docx"];

const options = { version: "0.1.0", date: new Date("2021-07-13T08:00:00Z") };

async function written(bitext: Bitext, name: string, more = {}): Promise<string> {
  const content = await contentOf(formatNamed(name).write(bitext, { ...options, ...more }));
  return withoutPageAssets(content.toString("utf8"));
}

describe("a reviewed record", () => {
  test.each(SHOWING)("as %s is the golden file", async (name) => {
    expect(await written(reviewedSmall, name)).toBe(readFileSync(`fixtures/golden/reviewed.${name}`, "utf8"));
  });

  test("is in other formats as if nobody had looked at it", async () => {
    const unseen = { ...reviewedSmall, beads: small.beads, gaps: small.gaps };
    const others = formats.filter(({ name }) => ![...SHOWING, ...ARCHIVES].includes(name));
    expect(others.map(({ name }) => name)).toEqual(["zh", "en", "gold"]);
    for (const { name } of others)
      expect(await written(reviewedSmall, name)).toBe(await written(unseen, name));
  });

  test("has in TMX a property where the profile's tool takes ours", async () => {
    for (const profile of ["omegat", "memoq"]) {
      expect(await written(reviewedSmall, "tmx", { profile })).toContain(
        '<prop type="x-verdict">confirmed</prop>',
      );
    }
    for (const profile of ["trados", "phrase"]) {
      expect(await written(reviewedSmall, "tmx", { profile })).not.toContain("verdict");
    }
  });

  test("has in XLIFF the states of what was confirmed, and no other's", async () => {
    const states = async (name: string) =>
      parseXliff(await written(reviewedSmall, name)).units.map(({ state }) => state);
    expect(await states("xliff")).toEqual(["initial", "reviewed", "translated", "initial"]);
    expect(await states("xliff12")).toEqual([undefined, "signed-off", "translated", undefined]);
    expect((await written(reviewedSmall, "xliff12")).match(/<trans-unit id="\d" approved="yes"/g)).toEqual([
      '<trans-unit id="2" approved="yes"',
    ]);
  });

  (schemasAreThere ? test : test.skip)("validates in XLIFF against the schemas of OASIS", async () => {
    expect(schemaProblems("2.1", await written(reviewedSmall, "xliff"))).toBe("");
    expect(schemaProblems("1.2", await written(reviewedSmall, "xliff12"))).toBe("");
  });
});
