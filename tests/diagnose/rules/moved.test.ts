import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/diagnose/finding.js";
import { loadShipped, type Shipped } from "../../../src/shipped.js";
import { findingsOf } from "./pair-findings.js";

let shipped: Shipped;

beforeAll(async () => {
  shipped = await loadShipped();
});

const PAIR = new URL("../../../fixtures/pairs/inner-mongolia/", import.meta.url);
const sample = (name: string) => readFileSync(new URL(name, PAIR), "utf8");

const CHINESE = [
  "玛丽在花园里种了三十棵苹果树。她每天早上给它们浇水。",
  "图书馆星期一关门，因为馆员要修理屋顶。",
  "河上的旧桥是一八七六年由法国工程师建造的。",
  "医生建议病人少吃盐，多吃蔬菜。",
];
const ENGLISH = [
  "Mary planted thirty apple trees in the garden. She waters them every morning.",
  "The library is closed on Monday because the librarians are repairing the roof.",
  "The old bridge over the river was built by French engineers in 1876.",
  "The doctor advised the patient to eat less salt and more vegetables.",
];

/** What is found when the English paragraphs, by their numbers, come in this order. */
function found(order: readonly number[]): Promise<readonly Finding[]> {
  const english = order.map((number) => ENGLISH[number]).join("\n\n");
  return findingsOf({ chinese: CHINESE.join("\n\n"), english }, shipped);
}

describe("moved text", () => {
  test("is nothing in a translation that is in order", async () => {
    expect(await found([0, 1, 2, 3])).toEqual([]);
  });

  test("is a paragraph whose translation is farther down, in the place of the source", async () => {
    const findings = await found([1, 2, 3, 0]);
    expect(findings).toHaveLength(1);
    const [moved] = findings;
    expect(moved).toMatchObject({ rule: "moved", severity: "warning", side: "source" });
    expect(moved!.place).toMatchObject({ line: 1, column: 1, text: CHINESE[0] });
    expect(moved!.counterpart).toMatchObject({
      relation: "translation",
      passages: [{ line: 7, text: ENGLISH[0] }],
    });
    expect(moved!.message).toBe(
      `translated elsewhere: «Mary planted thirty apple trees in the…» (line 7), not at the start`,
    );
    expect(moved).not.toHaveProperty("explains");
  });

  test("is one of two neighbouring paragraphs that are swapped, and the other is in order", async () => {
    const findings = await found([0, 2, 1, 3]);
    expect(findings.map(({ rule }) => rule)).toEqual(["moved"]);
    expect([CHINESE[1], CHINESE[2]]).toContain(findings[0]!.place.text);
  });

  test("is both of two distant paragraphs that are swapped", async () => {
    const findings = await found([3, 1, 2, 0]);
    expect(findings.map(({ rule, place }) => [rule, place.line])).toEqual([
      ["moved", 1],
      ["moved", 7],
    ]);
  });

  test("is no paragraph that is not translated at all, nor one that was added", async () => {
    const english = [ENGLISH[0], ENGLISH[1], "My cousin sells wooden clocks in Vienna.", ENGLISH[3]].join(
      "\n\n",
    );
    const findings = await findingsOf({ chinese: CHINESE.join("\n\n"), english }, shipped, [
      "moved",
      "omitted-paragraph",
      "added-paragraph",
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(["omitted-paragraph", "added-paragraph"]);
  });

  test("does not hide what is missing beside it", async () => {
    const findings = await found([1, 3, 0]);
    expect(findings.map(({ rule, place }) => [rule, place.line])).toEqual([
      ["moved", 1],
      ["omitted-paragraph", 5],
    ]);
  });

  test("is a sentence that is swapped with its neighbour, of the sample pair", async () => {
    const before = "According to the reply, the bureau";
    const english = sample("en.txt");
    const paragraph = english.split("\n").find((line) => line.includes(before))!;
    const [first, second, ...rest] = paragraph.split(/(?<=\.) /);
    const swapped = english.replace(paragraph, [second, first, ...rest].join(" "));
    const known = new Set((await findingsOf({ chinese: sample("zh.txt"), english }, shipped)).map(identity));
    const findings = await findingsOf({ chinese: sample("zh.txt"), english: swapped }, shipped);
    const fresh = findings.filter((finding) => !known.has(identity(finding)));
    expect(fresh.map(({ rule, place }) => [rule, place.line])).toEqual([["moved", 37]]);
  });

  test("is not looked for in the sample pair in vain", async () => {
    const findings = await findingsOf({ chinese: sample("zh.txt"), english: sample("en.txt") }, shipped, [
      "moved",
    ]);
    expect(findings).toEqual([]);
  });
});

function identity({ rule, place }: Finding): string {
  return `${rule} ${place.text}`;
}
