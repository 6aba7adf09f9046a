import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/diagnose/finding.js";
import type { GlossaryTerm } from "../../../src/read/glossary-term.js";
import { findingsIn, SAMPLE } from "../sample.js";

/** What a glossary finds in Chinese paragraphs and their translations. */
function check(
  chinese: readonly string[],
  english: readonly string[],
  terms: Readonly<Record<string, string | readonly string[]>>,
): Promise<readonly Finding[]> {
  const glossary = Object.entries(terms).flatMap(([term, translations]): GlossaryTerm[] =>
    [translations].flat().map((translation) => ({ chinese: term, english: translation })),
  );
  const [source, target] = [chinese.join("\n\n"), english.join("\n\n")];
  return findingsIn([source, "zh-Hans"], [target, "en"], ["term-mismatch"], { glossary });
}

const CHINESE = ["政府禁止新建虚拟货币挖矿项目。", "今天下了一整天的雨。"];

describe("a Chinese term", () => {
  test("is an error where none of its translations stands", async () => {
    const findings = await check(
      CHINESE,
      ["The government bans new virtual currency digging projects.", "It rained all day."],
      {
        挖矿: "mining",
      },
    );
    expect(findings).toMatchObject([
      {
        rule: "term-mismatch",
        severity: "error",
        side: "source",
        place: { line: 1, column: 11, text: "挖矿" },
      },
    ]);
    expect(findings[0]!.message).toMatch(
      /^«挖矿» is «mining» in the glossary; the translation does not have it/,
    );
  });

  test.each(["mining", "Mining", "mined", "the mining"])("may be translated as %s", async (word) => {
    const english = [`The government bans new virtual currency ${word} projects.`, "It rained all day."];
    expect(await check(CHINESE, english, { 挖矿: "mining" })).toEqual([]);
  });

  test("may have any of its translations, with hyphens or without", async () => {
    const english = ["The government bans new virtual-currency mining projects.", "It rained all day."];
    const terms = { 虚拟货币: ["cryptocurrency", "virtual currency"], 挖矿: ["mining", "crypto mining"] };
    expect(await check(CHINESE, english, terms)).toEqual([]);
  });

  test("belongs to a longer term that it is in", async () => {
    const english = ["The government bans new crypto mining projects.", "It rained all day."];
    const terms = { 虚拟货币: "virtual currency", 虚拟货币挖矿: "crypto mining" };
    expect(await check(CHINESE, english, terms)).toEqual([]);
  });

  test("may have its translation in the next sentence of the paragraph", async () => {
    const chinese = ["政府禁止新建虚拟货币挖矿项目。今天下了一整天的雨。"];
    const english = ["The government bans such new projects. It rained all day on the mining."];
    expect(await check(chinese, english, { 挖矿: "mining" })).toEqual([]);
  });

  test("names all the translations that it lacks", async () => {
    const english = ["The government bans new virtual currency digging projects.", "It rained all day."];
    const two = await check(CHINESE, english, { 挖矿: ["mining", "minting"] });
    expect(two[0]!.message).toMatch(
      "«挖矿» is «mining» or «minting» in the glossary; the translation has neither",
    );
    const three = await check(CHINESE, english, { 挖矿: ["mining", "minting", "coining"] });
    expect(three[0]!.message).toMatch(
      "«mining», «minting» or «coining» in the glossary; the translation has none of them",
    );
  });
});

describe("an English term", () => {
  const english = ["The government bans new cloud computing projects.", "It rained all day."];

  test("is a warning where none of its Chinese ones stands", async () => {
    const findings = await check(CHINESE, english, { 云计算: "cloud computing" });
    expect(findings).toMatchObject([
      {
        severity: "warning",
        side: "target",
        place: { line: 1, column: 25, text: "cloud computing" },
        message: "«cloud computing» is «云计算» in the glossary; the source does not have it",
      },
    ]);
  });

  test("is none if it is a form of another word", async () => {
    expect(
      await check(["这座矿属于政府。"], ["This mine belongs to the government."], { 挖矿: "mining" }),
    ).toEqual([]);
    expect(await check(["他去了聚会。"], ["He went to the party."], { 共产党: "Party" })).toEqual([]);
  });
});

describe("the sample pair", () => {
  const { chinese, english } = SAMPLE;
  const paragraphs = (text: string) => text.split("\n\n");

  test("has its terms everywhere", async () => {
    const terms = {
      挖矿: "mining",
      虚拟货币: "virtual currency",
      矿场主: ["Mining Farm Owner", "mine owner"],
      矿机: "Mining Machines",
    };
    expect(await check(paragraphs(chinese), paragraphs(english), terms)).toEqual([]);
  });

  test("calls the measures by two names", async () => {
    const findings = await check(paragraphs(chinese), paragraphs(english), {
      保障措施: "Guarantee Measures",
    });
    expect(findings).toMatchObject([{ place: { text: "保障措施" }, evidence: [{ found: "Safeguard" }] }]);
    expect(findings[0]!.counterpart!.passages[0]!.text).toMatch("Safeguard Measures");
  });
});

test("without a glossary there is nothing to find", async () => {
  expect(await check(CHINESE, ["The government bans them.", "It rained all day."], {})).toEqual([]);
});
