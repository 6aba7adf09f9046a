import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { decodeRecord } from "../../src/record/decode.js";
import { small } from "./small.js";

/** The small record with one value put at a path of keys, or taken away by `undefined`. */
function changed(keys: readonly (string | number)[], value: unknown): string {
  const copy = structuredClone(small) as unknown as Record<string | number, unknown>;
  const holder = keys.slice(0, -1).reduce((inner, key) => inner[key] as typeof inner, copy);
  holder[keys.at(-1)!] = value;
  return JSON.stringify(copy);
}

describe("decodeRecord", () => {
  test("gives a record back", () => {
    expect(decodeRecord(JSON.stringify(small), "r.json")).toEqual(small);
  });

  test("gives words back", () => {
    const words = ["来源", "：", "澎湃", "新闻"];
    const bitext = decodeRecord(changed(["source", "sentences", 0, "words"], words), "r.json");
    expect(bitext.source.sentences[0]!.words).toEqual(words);
  });

  test("passes over fields that a later version added", () => {
    expect(decodeRecord(changed(["reviewed"], true), "r.json")).toEqual(small);
  });

  test.each<[string, string, string]>([
    [
      "no JSON",
      "{\n\n  nonsense",
      "r.json:3: not JSON (Expected property name or '}' in JSON at position 5); expected a record saved as .json",
    ],
    ["nothing", "", "r.json: not JSON (Unexpected end of JSON input); expected a record saved as .json"],
    ["a list", "[]", "r.json: not a record: the whole; expected an object; got []"],
    ["other JSON", '{"name":"x"}', 'r.json: not a record: format; expected "duiqi/bitext"; got nothing'],
    [
      "a later version",
      changed(["version"], 2),
      "r.json: not a record: version; expected 1; got 2; it was saved by another version of duiqi",
    ],
    [
      "a language",
      changed(["target", "language"], "fr"),
      'r.json: not a record: target.language; expected "zh-Hans" or "zh-Hant" or "en"; got "fr"',
    ],
    [
      "a hash",
      changed(["source", "sha256"], "xyz"),
      'r.json: not a record: source.sha256; expected a match of /^[0-9a-f]{64}$/; got "xyz"',
    ],
    [
      "a missing text",
      changed(["source", "sentences", 2, "text"], undefined),
      "r.json: not a record: source.sentences[2].text; expected a string; got nothing",
    ],
    [
      "a long text for a number",
      changed(["source", "sentences", 2, "line"], "x".repeat(99)),
      `r.json: not a record: source.sentences[2].line; expected a number; got "${"x".repeat(38)}…`,
    ],
    [
      "a fraction",
      changed(["source", "sentences", 2, "line"], 1.5),
      "r.json: not a record: source.sentences[2].line; expected a whole number; got 1.5",
    ],
    [
      "line 0",
      changed(["gaps", 0, "line"], 0),
      "r.json: not a record: gaps[0].line; expected at least 1; got 0",
    ],
    [
      "confidence",
      changed(["beads", 1, "confidence"], 1.2),
      "r.json: not a record: beads[1].confidence; expected at most 1; got 1.2",
    ],
    [
      "a sentence's paragraph",
      changed(["source", "sentences", 4, "paragraph"], 3),
      "r.json: not a record: source.sentences[4].paragraph; expected an index from 0 to 2; got 3",
    ],
    [
      "an empty word",
      changed(["source", "sentences", 0, "words"], ["来源", ""]),
      'r.json: not a record: source.sentences[0].words[1]; expected at least 1; got ""',
    ],
    [
      "words of another sentence",
      changed(["source", "sentences", 0, "words"], ["来源", "：", "澎湃"]),
      "r.json: not a record: source.sentences[0].words; expected the words of its text, without white space; got those of another",
    ],
    [
      "a bead beyond the end",
      changed(["beads", 4, "target"], [3, 4]),
      "r.json: not a record: beads[4].target[1]; expected an index from 0 to 3; got 4",
    ],
    [
      "a sentence twice",
      changed(["beads", 3, "source"], [3, 4]),
      "r.json: not a record: beads[3].source; expected each index once; got 3, which beads[2] holds too",
    ],
    [
      "a sentence in no bead",
      changed(["beads", 4, "target"], []),
      "r.json: not a record: beads; expected target 3 in a bead; got none that holds it",
    ],
    [
      "descending indexes",
      changed(["beads", 1, "source"], [2, 1]),
      "r.json: not a record: beads[1].source; expected ascending indexes; got 2, 1",
    ],
    [
      "a paragraph in no bead",
      changed(["paragraphBeads"], [{ source: [0, 1, 2], target: [], confidence: 1 }]),
      "r.json: not a record: paragraphBeads; expected target 0 in a bead; got none that holds it",
    ],
    [
      "a gap beyond the end",
      changed(["gaps", 2, "sentences"], [4]),
      "r.json: not a record: gaps[2].sentences[0]; expected an index from 0 to 3; got 4",
    ],
    [
      "a wrong count",
      changed(["summary", "beads"], 6),
      "r.json: not a record: summary.beads; expected 5; got 6",
    ],
  ])("refuses %s", (_, json, message) => {
    expect(() => decodeRecord(json, "r.json")).toThrow(new InputFailure(message));
  });
});
