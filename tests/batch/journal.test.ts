import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decodeJournal, type Expected, encodeEntry, stillStands } from "../../src/batch/journal.js";
import { entryOf } from "./entries.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (...ids: string[]): string => ids.map((id) => encodeEntry(entryOf(id))).join("");

describe("decodeJournal", () => {
  test("has the last entry of each id", () => {
    const text = lines("a", "b") + encodeEntry(entryOf("a", { outputs: { json: 7 } }));
    const { entries, whole } = decodeJournal(bytes(text));
    expect([...entries.keys()]).toEqual(["a", "b"]);
    expect(entries.get("a")).toEqual(entryOf("a", { outputs: { json: 7 } }));
    expect(whole).toBe(bytes(text).length);
  });

  test("passes over what is no entry", () => {
    const text = `\n{}\nnull\n[1]\n{"id":"x"}\n{torn${lines("a")}${lines("b")}`;
    expect([...decodeJournal(bytes(text)).entries.keys()]).toEqual(["b"]);
  });

  test("loses nothing but a torn line, wherever it was cut", () => {
    const all = bytes(lines("甲", "乙", "丙"));
    const ends = ["", lines("甲"), lines("甲", "乙"), lines("甲", "乙", "丙")].map(
      (text) => bytes(text).length,
    );
    fc.assert(
      fc.property(fc.nat(all.length), (cut) => {
        const whole = ends.filter((end) => end <= cut);
        const journal = decodeJournal(all.subarray(0, cut));
        expect(journal.whole).toBe(whole.at(-1));
        expect([...journal.entries.keys()]).toEqual(["甲", "乙", "丙"].slice(0, whole.length - 1));
      }),
    );
  });

  test("takes any bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), (any) => decodeJournal(any).whole <= any.length));
  });
});

describe("stillStands", () => {
  const expected: Expected = {
    source: { path: "zh.txt", sha256: "a zh.txt" },
    target: { path: "en.txt", sha256: "a en.txt" },
    signature: "duiqi 1",
    languages: [null, null],
    columns: [null, null],
    formats: ["tmx"],
  };

  test("is true where nothing has changed", () => {
    expect(stillStands(entryOf("a"), expected)).toBe(true);
  });

  test.each<[string, Partial<Expected>]>([
    ["the source", { source: { path: "zh.txt", sha256: "other" } }],
    ["the target", { target: { path: "en.txt", sha256: "other" } }],
    ["a path", { source: { path: "zh2.txt", sha256: "a zh.txt" } }],
    ["the signature", { signature: "duiqi 2" }],
    ["a language", { languages: ["zh", null] }],
    ["a column", { columns: [null, "B"] }],
    ["the formats", { formats: ["tmx", "jsonl"] }],
  ])("is false where %s has changed", (_, change) => {
    expect(stillStands(entryOf("a"), { ...expected, ...change })).toBe(false);
  });
});
