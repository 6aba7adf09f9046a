import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { alignPair, decodeRecord, InputFailure, readDocument, readGlossary, write } from "../src/index.js";
import { contentOf } from "./write/content-of.js";

const CHINESE = "今天下雨。我没带伞。";
const ENGLISH = "It is raining today. I have no umbrella with me.";

describe("the library", () => {
  test("aligns strings", async () => {
    const { beads, source, target } = await alignPair(CHINESE, ENGLISH);
    expect(beads.map(({ source, target }) => [source, target])).toEqual([
      [[0], [0]],
      [[1], [1]],
    ]);
    expect([source.path, target.path]).toEqual(["source", "target"]);
  });

  test("aligns bytes and documents to the same", async () => {
    const bytes = new TextEncoder().encode(CHINESE);
    const document = await readDocument(new TextEncoder().encode(ENGLISH), { path: "target" });
    expect(await alignPair(bytes, document)).toEqual(await alignPair(CHINESE, ENGLISH));
  });

  test("names the texts, and takes lines as sentences, if told to", async () => {
    const options = {
      sourcePath: "a.txt",
      targetPath: "b.txt",
      sentences: "lines",
      sourceLanguage: "zh-Hant",
    } as const;
    const { source, target } = await alignPair(CHINESE, ENGLISH, options);
    expect(source).toMatchObject({ path: "a.txt", language: "zh-Hant", sentences: [{ text: CHINESE }] });
    expect(target).toMatchObject({ path: "b.txt", sentences: [{ text: ENGLISH }] });
  });

  test("takes the columns of tables that it is told, or finds out", async () => {
    const table = `zh,en,draft\n${CHINESE},${ENGLISH},It rains and I have nothing with me.\n`;
    const paths = { sourcePath: "a.csv", targetPath: "a.csv" };
    const textsOf = async (options: object) => {
      const { source, target } = await alignPair(table, table, { ...paths, ...options });
      return [source, target].map(({ sentences }) => sentences.map(({ text }) => text).join(" "));
    };
    expect(await textsOf({})).toEqual(["今天下雨。 我没带伞。", ENGLISH]);
    expect(await textsOf({ sourceColumn: "C", targetColumn: "zh" })).toEqual([
      "It rains and I have nothing with me.",
      "今天下雨。 我没带伞。",
    ]);
  });

  test("gives Chinese sentences their words, if told to", async () => {
    const { source, target } = await alignPair(CHINESE, ENGLISH, { words: true });
    expect(source.sentences.map(({ words }) => words)).toEqual([
      ["今天", "下雨", "。"],
      ["我", "没", "带", "伞", "。"],
    ]);
    expect(target).toEqual((await alignPair(CHINESE, ENGLISH)).target);
  });

  test("takes glossaries as strings, bytes and as read before", async () => {
    const [tsv, path] = ["没带伞\tumbrella\n", "terms.tsv"];
    const bytes = new TextEncoder().encode(tsv);
    const glossary = await readGlossary(bytes, path);
    const [first, ...others] = await Promise.all(
      [tsv, bytes, glossary].map((given) => alignPair(CHINESE, ENGLISH, { glossaries: [given] })),
    );
    expect(others).toEqual([first, first]);
    const plain = await alignPair(CHINESE, ENGLISH);
    expect(first!.signature).toBe(`${plain.signature} glossary ${glossary.sha256.slice(0, 8)}`);
    expect(await alignPair(CHINESE, ENGLISH, { glossaries: [] })).toEqual(plain);
  });

  test("writes every format, and reads its record", async () => {
    const bitext = await alignPair(CHINESE, ENGLISH);
    expect(await decodeRecord(String(await contentOf(write(bitext, "json"))))).toEqual(bitext);
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    const tmx = String(await contentOf(write(bitext, "tmx", { date: new Date(0) })));
    expect(tmx).toContain(`creationtoolversion="${version}"`);
    expect(tmx).toContain('creationdate="19700101T000000Z"');
    expect(() => write(bitext, "xls")).toThrow(InputFailure);
  });

  test("rejects what it cannot align", async () => {
    await expect(alignPair("", ENGLISH)).rejects.toThrow(InputFailure);
    await expect(alignPair(ENGLISH, ENGLISH)).rejects.toThrow(/^both texts are English; /);
    const wrong = { glossaries: ["没带伞\tumbrella", "伞"] };
    await expect(alignPair(CHINESE, ENGLISH, wrong)).rejects.toThrow(/^glossary 2:1: /);
    await expect(decodeRecord("{}")).rejects.toThrow(/^record: not a record: format; /);
  });
});
