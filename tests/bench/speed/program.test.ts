import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { writePair } from "../../../bench/speed/pair-files.js";
import { alignBatchCall, alignPairCall } from "../../../bench/speed/program.js";
import { run } from "../../../bench/speed/run.js";
import type { Bitext } from "../../../src/record/bitext.js";

const folder = mkdtempSync(join(tmpdir(), "duiqi-program-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a call of align", () => {
  test("on a pair writes its record, a sentence for each line", async () => {
    const source = ["今天下雨。", "我没带伞。她笑了。"];
    const files = writePair(folder, {
      id: "rain",
      source,
      target: ["It rains.", "No umbrella. She laughed."],
      beads: [],
    });
    const output = join(folder, "rain.json");
    await run(alignPairCall(files, output), folder);
    const bitext = JSON.parse(readFileSync(output, "utf8")) as Bitext;
    expect(bitext.source.sentences.map(({ text }) => text)).toEqual(source);
  });

  test("on a batch has so many jobs, and writes records to a folder", () => {
    const { args } = alignBatchCall("manifest.tsv", 2, "records", "output");
    expect(args.slice(1).join(" ")).toBe(
      "batch manifest.tsv --out records --sentences lines --to json --jobs 2 --quiet",
    );
  });
});
