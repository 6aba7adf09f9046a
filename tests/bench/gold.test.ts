import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parseGold, readGoldSet } from "../../bench/gold.js";

describe("parseGold", () => {
  test.each([
    ["one to one", "[0]:[0]", [{ source: [0], target: [0] }]],
    ["several", "[0, 1]:[2,3]", [{ source: [0, 1], target: [2, 3] }]],
    [
      "nothing on a side",
      "[]:[4]\n[7]:[ ]",
      [
        { source: [], target: [4] },
        { source: [7], target: [] },
      ],
    ],
    ["a score after it", "[0]:[0]:0.53", [{ source: [0], target: [0] }]],
    ["other spacing and line ends", " [ 10 ] : [ 2 ]\r\n\r\n", [{ source: [10], target: [2] }]],
    ["no bead", "# comment\n\n", []],
  ])("reads beads: %s", (_, text, expected) => {
    expect(parseGold(text)).toEqual(expected);
  });
});

describe("readGoldSet", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gold-"));
    for (const name of ["src", "tgt", "gold"]) mkdirSync(join(folder, name));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  }

  test("reads each document that has gold, in order", () => {
    write({
      "src/b": "一\n二\n",
      "tgt/b": "one\n",
      "gold/b.align": "[0, 1]:[0]\n",
      "src/a": "三",
      "tgt/a": "three\n",
      "gold/a.align": "[0]:[0]\n",
      "gold/notes.txt": "",
    });
    expect(readGoldSet("small", folder)).toEqual({
      name: "small",
      documents: [
        { id: "a", source: ["三"], target: ["three"], beads: [{ source: [0], target: [0] }] },
        { id: "b", source: ["一", "二"], target: ["one"], beads: [{ source: [0, 1], target: [0] }] },
      ],
    });
  });

  test("reads verses where the set has them, and keeps empty lines", () => {
    write({
      "src/a": "一\n\n二\n",
      "tgt/a": "one\n",
      "gold/a.align": "",
      "src.verse": "1:1\n1:2\n1:3\n",
      "tgt.verse": "1:1\n",
    });
    expect(readGoldSet("verses", folder).documents[0]).toMatchObject({
      source: ["一", "", "二"],
      verses: { source: ["1:1", "1:2", "1:3"], target: ["1:1"] },
    });
  });
});
