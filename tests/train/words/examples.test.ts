import { expect, test } from "@jest/globals";
import { readExamples } from "../../../scripts/train/words/examples.js";
import { loadShipped } from "../../../src/shipped.js";

const THINGS = [
  ["猫", "cat"],
  ["雨", "rain"],
  ["书", "book"],
  ["银行", "bank"],
];

test("each pair is an example, and two that are no translations", async () => {
  const { lexicon } = (await loadShipped()).data;
  const pairs = Array.from({ length: 81 }, (_, k) => {
    const [chinese, english] = THINGS[k % THINGS.length]!;
    return { chinese: `我的${chinese}`, english: `my ${english}` };
  });
  const { words, start, word, gain, label } = readExamples([pairs], lexicon);
  // Texts are of 40 pairs; what is left over at the end is not read.
  expect(label).toHaveLength(3 * 80);
  expect([...label.slice(0, 6)]).toEqual([1, 0, 0, 1, 0, 0]);
  const gains = (example: number, spelling: string) => {
    const places = Array.from(
      { length: start[example + 1]! - start[example]! },
      (_, k) => start[example]! + k,
    );
    return places.filter((place) => words[word[place]!]!.spelling === spelling).map((place) => gain[place]!);
  };
  expect(gains(0, "猫")).toEqual([expect.any(Number)]);
  expect(gains(0, "猫")[0]).toBeGreaterThan(1);
  // 我的猫 and my rain.
  expect(gains(1, "猫")).toEqual([0]);
  expect(gains(1, "rain")).toEqual([0]);
  expect(words.find(({ spelling }) => spelling === "的")).toMatchObject({
    isChinese: true,
    content: expect.closeTo(0.3),
  });
});
