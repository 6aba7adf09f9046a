import { beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";

/** What stands in for franc: it takes any text for French. */
const francAll = jest.fn(() => [["fra", 1]]);
let languageOf: typeof import("../../src/read/language.js").languageOf;

beforeAll(async () => {
  jest.unstable_mockModule("franc", () => ({ francAll }));
  ({ languageOf } = await import("../../src/read/language.js"));
});

beforeEach(() => {
  francAll.mockClear();
});

const PROSE =
  "The lights in the library were on until late that night, and nobody had gone home. They had come from the river " +
  "with all of their books and papers, and the oldest of them sat down to read to the others. You could hear the " +
  "rain on the roof, and the clock of the town hall, which had been slow for as long as they could remember.";

describe("languageOf", () => {
  test("does not compare plain English with other languages", async () => {
    expect(await languageOf(PROSE, "a.txt")).toBe("en");
    expect(await languageOf(`中文 ${PROSE} 中文`, "a.txt")).toBe("en");
    expect(francAll).not.toHaveBeenCalled();
  });

  test.each([
    [
      "too few words to tell",
      "The lights in the library were on until late that night, and nobody had gone home.",
    ],
    ["words that are English and no prose", "Library light, river house, garden door. ".repeat(20)],
    [
      "another language with a few English words",
      `${"Les lumières de la bibliothèque sont restées allumées jusque tard dans la nuit. ".repeat(5)}The End of the story`,
    ],
    ["function words in capitals alone", PROSE.toUpperCase()],
  ])("compares with other languages %s", async (_, text) => {
    await expect(languageOf(text, "a.txt")).rejects.toThrow("French");
    expect(francAll).toHaveBeenCalledTimes(1);
  });
});
