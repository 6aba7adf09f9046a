import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Lexicon } from "../../src/lexicon/lexicon.js";
import { TextWords } from "../../src/score/text-words.js";
import { readWords, withTerms } from "../../src/score/words.js";
import { loadShipped } from "../../src/shipped.js";

const CHINESE = ["轿夫头来了", "清扬有12只猫", "他走了"];
const ENGLISH = ["The bearer came.", "Qingyang has 12 cats.", "He left."];

let lexicon: Lexicon;
let words: TextWords;

beforeAll(async () => {
  ({ lexicon } = (await loadShipped()).data);
  const terms = new Map([["轿夫头", new Map([["bearer", 60]])]]);
  words = new TextWords(
    withTerms(readWords(CHINESE, ENGLISH, lexicon), terms, lexicon),
    CHINESE,
    ENGLISH,
    lexicon,
  );
});

describe("the words of a text's sentences", () => {
  test("are those that they have in the text, with its names and terms", () => {
    const { chinese, english, terms } = words.of(CHINESE.slice(0, 2), ENGLISH.slice(1));
    expect(chinese.spelling).toEqual(expect.arrayContaining(["轿夫头", "清扬", "#12"]));
    expect(english.spelling).toEqual(expect.arrayContaining(["qingyang", "#12", "cat"]));
    expect([...terms.keys()]).toEqual(expect.arrayContaining(["轿夫头", "清扬"]));
    expect([chinese.start.length, english.start.length]).toEqual([3, 3]);
  });

  test("are those of the text for all of them", () => {
    const whole = words.of(CHINESE, ENGLISH);
    expect(words.of([...CHINESE], [...ENGLISH])).toEqual(whole);
    expect(whole.english).toEqual(readWords(CHINESE, ENGLISH, lexicon).english);
  });

  test("are read of sentences, too, that the text did not have", () => {
    const { chinese, english } = words.of(["轿夫头走了"], ["Qingyang left."]);
    expect(chinese.spelling).toContain("轿夫头");
    expect(english.spelling).toContain("qingyang");
  });
});
