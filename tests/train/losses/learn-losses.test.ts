import { expect, test } from "@jest/globals";
import { learnLosses } from "../../../scripts/train/losses/learn-losses.js";
import { noCounts, type Seen } from "../../../scripts/train/losses/match-counts.js";
import { MATCH_KINDS } from "../../../src/match/losses.js";

function seen(translatedUnmatched: number): Seen {
  return { class: "two", translated: 100, translatedUnmatched, stranger: 100, strangerUnmatched: 90 };
}

test("learnLosses keeps the words that differ from their class", () => {
  const counts = noCounts();
  for (let k = 0; k < 20; k++) counts.words.set(`词${k}`, seen(10));
  counts.words.set("步步", seen(80));
  counts.content.translated = 2000;
  counts.content.stranger = 2000;
  const { classes, matches, words } = learnLosses(counts);
  expect(classes.two).toBeCloseTo(Math.log(0.9 / (280 / 2100)), 2);
  expect(Object.values(words)).toEqual(["步步"]);
  expect(Number(Object.keys(words)[0])).toBeLessThan(0.5);
  expect(matches).toHaveLength(MATCH_KINDS);
});
