import { describe, expect, test } from "@jest/globals";
import { takeAligned } from "../../../bench/omissions/texts.js";
import { translatedWords, wasCut } from "../../../scripts/train/phrases/cut-clauses.js";
import { phraseCandidates } from "../../../src/diagnose/phrase/omitted-phrases.js";
import { loadShipped } from "../../../src/shipped.js";

const SOURCE = "会议于星期五在北京举行，气候变化和粮食安全是会议的两个主要议题。";
const FIRST = "The meeting was held in Beijing on Friday, ";
const SECOND = "and climate change and food security were the two main topics.";

describe("a clause that was cut", () => {
  test("is what its words had been translated by", async () => {
    const { data } = await loadShipped();
    const aligned = (target: string) => takeAligned({ source: [SOURCE], target: [target] }, data.lexicon);
    const places = translatedWords(aligned(FIRST + SECOND), data.losses);
    const climate = places[0]!.get(SOURCE.indexOf("气候"))!;
    expect((FIRST + SECOND).slice(climate.at)).toMatch(/^climate/);

    const [candidate] = phraseCandidates(aligned(FIRST), data.losses);
    expect(candidate!.words[0]!.start).toBeGreaterThanOrEqual(SOURCE.indexOf("气候"));
    const clause = { start: FIRST.length, end: FIRST.length + SECOND.length };
    expect(wasCut(candidate!, places, new Map([[0, clause]]))).toBe(true);
    expect(wasCut(candidate!, places, new Map([[0, { start: 0, end: FIRST.length }]]))).toBe(false);
    expect(wasCut(candidate!, places, new Map([[1, clause]]))).toBe(false);
  });
});
