import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readGoldTexts, setOf } from "../../scripts/train/gold-texts.js";
import { featuresNamed, startWeights } from "../../scripts/train/start.js";
import { FEATURE } from "../../src/score/features.js";

let data: string;

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "duiqi-gold-"));
  for (const name of ["novels/1", "novels/2", "essays/1"]) {
    const [set, id] = name.split("/") as [string, string];
    const files = {
      [`src/${id}`]: "下雨了。\n",
      [`tgt/${id}`]: "It rained.\n",
      [`gold/${id}.align`]: "[0]:[0]\n",
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(data, set, path)), { recursive: true });
      writeFileSync(join(data, set, path), text);
    }
  }
});

afterAll(() => {
  rmSync(data, { recursive: true });
});

describe("readGoldTexts", () => {
  const namesOf = (...args: [string[], string?]) => readGoldTexts(data, ...args).map(({ name }) => name);

  test("names documents by set, in order, and leaves out the one that is not wanted", () => {
    expect(namesOf(["novels", "essays"])).toEqual(["novels/1", "novels/2", "essays/1"]);
    expect(namesOf(["novels"], "novels/1")).toEqual(["novels/2"]);
    expect(setOf("novels/1")).toBe("novels");
  });

  test("refuses to leave out what is not there", () => {
    expect(() => namesOf(["novels"], "novels/3")).toThrow(
      "no document novels/3; there are novels/1, novels/2",
    );
  });
});

describe("featuresNamed", () => {
  test("finds features, whose start weights are then 0, and refuses others", () => {
    expect(featuresNamed(["length", "bead11"])).toEqual(new Set([FEATURE.length, FEATURE.bead11]));
    expect(startWeights(featuresNamed([]))[FEATURE.bead11]).toBeGreaterThan(0);
    expect(startWeights(featuresNamed(["bead11"]))[FEATURE.bead11]).toBe(0);
    expect(() => featuresNamed(["length", "width"])).toThrow("no feature width; there are translation");
  });
});
