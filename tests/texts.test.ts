import { beforeAll, describe, expect, test } from "@jest/globals";
import { InputFailure } from "../src/failure.js";
import type { AlignSettings } from "../src/settings.js";
import { loadShipped, type Shipped } from "../src/shipped.js";
import { alignTexts, readTexts } from "../src/texts.js";

const SETTINGS: AlignSettings = {
  sentences: "lines",
  sourceLanguage: undefined,
  targetLanguage: undefined,
  sourceColumn: undefined,
  targetColumn: undefined,
  words: false,
};

let shipped: Shipped;

beforeAll(async () => {
  shipped = await loadShipped();
});

function text(path: string, content: string) {
  return { path, bytes: Buffer.from(content) };
}

const ZH = text("zh.txt", "他笑了。\n天下雨了。\n");
const EN = text("en.txt", "He laughed and said nothing.\nIt rained all day long.\n");

describe("texts", () => {
  test("come to a record with their paths, settings and signature", async () => {
    const bitext = await alignTexts(await readTexts(ZH, EN, SETTINGS), SETTINGS, shipped, []);
    expect(bitext).toMatchObject({ source: { path: "zh.txt" }, target: { path: "en.txt" } });
    expect(bitext.signature).toBe(`${shipped.origin} sentences=lines`);
    expect(bitext.source.sentences[0]).not.toHaveProperty("words");
  });

  test("have words where they are asked for", async () => {
    const settings = { ...SETTINGS, words: true };
    const bitext = await alignTexts(await readTexts(ZH, EN, settings), settings, shipped, []);
    expect(bitext.source.sentences[0]).toHaveProperty("words");
  });

  test("are in the language that is said of them", async () => {
    const settings = { ...SETTINGS, sourceLanguage: "zh-Hant" } as const;
    expect((await readTexts(ZH, EN, settings)).source.language).toBe("zh-Hant");
  });

  test("fail by the source if both are malformed", async () => {
    const broken = readTexts(text("a.txt", ""), text("b.txt", ""), SETTINGS);
    await expect(broken).rejects.toThrow(InputFailure);
    await expect(broken).rejects.toThrow(/a\.txt/);
  });
});
