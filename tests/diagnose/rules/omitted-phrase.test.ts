import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/diagnose/finding.js";
import { diagnosePair } from "../../../src/pipeline.js";
import { readDocument } from "../../../src/read/index.js";
import { loadShipped, type Shipped } from "../../../src/shipped.js";

const RULES = new Set(["omitted-phrase"] as const);

let shipped: Shipped;

beforeAll(async () => {
  shipped = await loadShipped();
});

async function flagged(
  source: Uint8Array | string,
  target: Uint8Array | string,
): Promise<readonly Finding[]> {
  const read = (text: Uint8Array | string, path: string) =>
    readDocument(typeof text === "string" ? new TextEncoder().encode(text) : text, { path });
  const pair = [await read(source, "source.txt"), await read(target, "target.txt")] as const;
  return (await diagnosePair(...pair, shipped.data, RULES)).findings;
}

const CHINESE = `会议于星期五在北京举行，来自四十个国家的代表出席了开幕式，气候变化和粮食安全是会议的两个主要议题。

第二天，代表们参观了一座工厂。`;
const ENGLISH = `The meeting was held in Beijing on Friday, delegates from forty countries attended the opening ceremony, and climate change and food security were the two main topics of the meeting.

The next day, the delegates visited a factory.`;

describe("omitted-phrase", () => {
  test("flags nothing in a complete translation, either way", async () => {
    expect(await flagged(CHINESE, ENGLISH)).toEqual([]);
    expect(await flagged(ENGLISH, CHINESE)).toEqual([]);
  });

  test.each([
    ["转换香港的词汇（例如：鼠标 -> 滑鼠）", "with Hong Kong phrase conversion (ex: 鼠标 -> 滑鼠)"],
    ["English", "简体中文"],
    ["English", "繁體中文"],
  ])("flags neither quoted Chinese nor names of languages: %s", async (chinese, english) => {
    const other = ["第二天，代表们参观了一座工厂。", "The next day, the delegates visited a factory."];
    expect(await flagged(`${chinese}\n\n${other[0]}`, `${english}\n\n${other[1]}`)).toEqual([]);
  });

  test("flags a clause that the English lacks, whole, with its comma", async () => {
    const [finding, ...others] = await flagged(
      CHINESE,
      ENGLISH.replace(" delegates from forty countries attended the opening ceremony,", ""),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "omitted-phrase",
      severity: "error",
      side: "source",
      place: { line: 1, column: 13, endLine: 1, endColumn: 30, text: "来自四十个国家的代表出席了开幕式，" },
      context: { start: 12, end: 29 },
      counterpart: { relation: "translation", passages: [{ line: 1 }] },
      message: "not in the translation: «来自四十个国家的代表出席了开幕式，»",
    });
    expect(finding!.confidence).toBeGreaterThan(0.5);
    expect(finding!.evidence!.map(({ word }) => word)).toContain("开幕式");
    expect(finding!.evidence![0]).toMatchObject({ side: "source", line: 1 });
  });

  test("flags a clause that the Chinese lacks", async () => {
    const english =
      "She bought two kilos of apples at the market, paid with an old banknote, and walked home.";
    const chinese = "她在市场买了两公斤苹果，然后步行回家。";
    const found = await flagged(`${english}\n\n${ENGLISH}`, `${chinese}\n\n${CHINESE}`);
    expect(found.map(({ place }) => place.text)).toEqual(["paid with an old banknote,"]);
  });

  test("does not flag what a translation adds", async () => {
    const shorter = CHINESE.replace("来自四十个国家的代表出席了开幕式，", "");
    expect(await flagged(shorter, ENGLISH)).toEqual([]);
  });

  test("flags nothing in the sample pair: what it lacks are whole sentences", async () => {
    const text = (name: string) => readFileSync(`fixtures/pairs/inner-mongolia/${name}.txt`);
    expect(await flagged(text("zh"), text("en"))).toEqual([]);
    expect(await flagged(text("en"), text("zh"))).toEqual([]);
  });
});
