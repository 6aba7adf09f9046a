import { beforeAll, describe, expect, test } from "@jest/globals";
import { checkPair } from "../../src/check/check-pair.js";
import { RULES, type RuleId } from "../../src/record/check.js";
import { alignSettings } from "../../src/settings.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";

let shipped: Shipped;

beforeAll(async () => {
  shipped = await loadShipped();
});

const CHINESE = [
  "玛丽在花园里种了三十棵苹果树。",
  "图书馆星期一关门，因为馆员要修理屋顶。",
  "医生建议病人少吃盐。",
];
const ENGLISH = [
  "Mary planted thirty apple trees in the garden.",
  "The library is closed on Monday because the librarians are repairing the roof.",
  "The doctor advised the patient to eat less salt.",
];

/** How many sentences of each side are translated. */
async function matched(
  english: readonly string[],
  rules: readonly RuleId[],
): Promise<readonly (number | undefined)[]> {
  const text = (path: string, lines: readonly string[]) => ({ path, bytes: Buffer.from(lines.join("\n\n")) });
  const { source, target } = await checkPair(
    {
      source: text("zh.txt", CHINESE),
      target: text("en.txt", english),
      settings: alignSettings({ targetLang: "en" }),
      rules: new Set(rules),
    },
    shipped,
    [],
  );
  return [source.matched, target.matched];
}

describe("translated sentences", () => {
  const all = RULES.map(({ id }) => id);
  const untranslated = [ENGLISH[0]!, CHINESE[1]!, ENGLISH[2]!];

  test("are all of a complete translation", async () => {
    expect(await matched(ENGLISH, all)).toEqual([3, 3]);
  });

  test("are not those that were left in the source's language, if these are looked for", async () => {
    expect(await matched(untranslated, all)).toEqual([2, 2]);
  });

  test("are not those without counterpart", async () => {
    expect(await matched([ENGLISH[0]!, ENGLISH[2]!], all)).toEqual([2, 2]);
  });
});
