import { describe, expect, test } from "@jest/globals";
import { decodeRecord } from "../../src/record/decode.js";
import { run } from "./run.js";

const SOURCE = "fixtures/formats/srt/film.zh.srt";
const TARGET = "fixtures/formats/srt/film.en.srt";

describe("subtitles whose cues are parted otherwise in each language", () => {
  const { status, stdout } = run([SOURCE, TARGET, "--to", "json"]);
  const { source, target, beads, gaps } = decodeRecord(stdout, "record");
  const textsOf = (side: typeof source, indexes: readonly number[]) =>
    indexes.map((index) => side.sentences[index]!.text).join("");

  test("are aligned, and the line that was left out is the only gap", () => {
    expect(status).toBe(0);
    expect(gaps).toMatchObject([{ kind: "omission", text: "把所有的窗户都关上", line: 51, column: 1 }]);
    const pairs = beads.map((bead) => [textsOf(source, bead.source), textsOf(target, bead.target)]);
    expect(pairs).toContainEqual([
      "他划着一条小船出海去救人从此再也没有回来",
      "He rowed out to sea in a small boat to save some people, and he never came back.",
    ]);
    expect(pairs).toContainEqual(["两桶", "Two barrels."]);
    expect(pairs).toContainEqual(["是一艘大船", "It is a big ship."]);
  });

  test("have the times of their sentences in the record", () => {
    const timeOf = (side: typeof source, text: string) =>
      side.sentences.find((sentence) => sentence.text.startsWith(text))!.time;
    expect(timeOf(source, "把所有的窗户")).toEqual({ from: 101_500, to: 104_000 });
    expect(timeOf(target, "The generator")).toEqual({ from: 65_000, to: 67_900 });
    expect(source.sentences.every(({ time }) => time !== undefined)).toBe(true);
  });
});
