import { describe, expect, test } from "@jest/globals";
import { BeadLengths } from "../../src/score/bead-lengths.js";
import { FEATURE, FEATURES } from "../../src/score/features.js";
import { lengthFit } from "../../src/score/length.js";
import { surfacesOf } from "../../src/score/surface.js";

/** The features of a bead, given as its first sentences and their numbers, by name. */
function measured(chinese: string[], english: string[], [i, a, j, b]: [number, number, number, number]) {
  const out = new Float64Array(FEATURES.length);
  new BeadLengths(surfacesOf(chinese), surfacesOf(english)).write(i, a, j, b, out);
  const { length, chineseTellsAlone, englishTellsAlone } = FEATURE;
  return { length: out[length]!, chinese: out[chineseTellsAlone], english: out[englishTellsAlone] };
}

describe("BeadLengths", () => {
  test("measures by the pair's own ratio, over all sentences of a bead", () => {
    const chinese = ["一二三四五六。", "一二三。"];
    const english = ["One two three four five.", "One.", "Two three four."];
    // 11 characters to 20 + 4 + 13.
    const ratio = 37 / 11;
    expect(measured(chinese, english, [0, 1, 0, 1]).length).toBeCloseTo(lengthFit(7, 20 / ratio));
    expect(measured(chinese, english, [1, 1, 1, 2]).length).toBeCloseTo(lengthFit(4, 17 / ratio));
    expect(measured(chinese, english, [0, 2, 0, 3]).length).toBeCloseTo(0);
  });

  test("goes by speech alone where that fits better, and tells who has narration", () => {
    const chinese = ["“去偷一部书。”", "老人笑着对他说道：“去偷一部书。”"];
    const english = ["“To steal a book.”", "“To steal a book.”"];
    const plain = measured(["他", ...chinese], ["He", ...english], [1, 1, 1, 1]);
    const tagged = measured(["他", ...chinese], ["He", ...english], [2, 1, 2, 1]);
    expect(tagged.length).toBeGreaterThan(lengthFit(17, 10));
    expect(tagged).toMatchObject({ chinese: 1, english: 0 });
    expect(plain).toMatchObject({ chinese: 0, english: 0 });
    expect(
      measured(
        english.map(() => chinese[0]!),
        ["“No,” he said.", "Yes."],
        [0, 1, 0, 1],
      ),
    ).toMatchObject({
      chinese: 0,
      english: 1,
    });
  });

  test("has nothing to say of speech that only one side has", () => {
    expect(measured(["他说：“走。”", "走。"], ["He went.", "Go."], [0, 1, 0, 1])).toMatchObject({
      chinese: 0,
      english: 0,
    });
  });
});
