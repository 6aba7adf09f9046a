import { describe, expect, test } from "@jest/globals";
import type { BeadWord } from "../../../src/diagnose/phrase/bead-words.js";
import { phraseSeverity } from "../../../src/diagnose/phrase/phrase-severity.js";

/** Words of a sentence that were left out, in order. */
function lost(
  sentence: string,
  ...spellings: readonly (readonly [text: string, spelling?: string, weight?: number])[]
) {
  return spellings.map(([text, spelling = text, weight = 1]): BeadWord => {
    const start = sentence.indexOf(text);
    return {
      start,
      end: start + text.length,
      spelling,
      type: 0,
      weight,
      sentence: 0,
      match: undefined,
      loss: 2,
    };
  });
}

describe("phraseSeverity", () => {
  const chinese = "此外，他在《人民日报》上说有1200名IBM员工离职。";

  test("is an error where a number, a Latin word or a name is lost", () => {
    for (const word of [["1200", "#1200"], ["IBM", "ibm"], ["人民日报"]] as const) {
      expect(phraseSeverity(lost(chinese, word), chinese, "zh-Hans", 0.9)).toBe("error");
      expect(phraseSeverity(lost(chinese, word), chinese, "zh-Hans", 0.4)).toBe("warning");
    }
  });

  test("is a warning where other content is lost", () => {
    expect(phraseSeverity(lost(chinese, ["员工"], ["离职"]), chinese, "zh-Hans", 0.9)).toBe("warning");
  });

  test("is a note where a connective or function words are lost", () => {
    expect(phraseSeverity(lost(chinese, ["此外"]), chinese, "zh-Hans", 0.9)).toBe("note");
    expect(phraseSeverity(lost(chinese, ["上", "上", 0.3]), chinese, "zh-Hans", 0.9)).toBe("note");
  });

  test("takes an English word with a capital for a name, unless it starts a sentence", () => {
    const english = "Yesterday the minister met Ivanov in the evening.";
    expect(phraseSeverity(lost(english, ["Ivanov", "ivanov"]), english, "en", 0.9)).toBe("error");
    expect(phraseSeverity(lost(english, ["Yesterday", "yesterdai"]), english, "en", 0.9)).toBe("warning");
  });

  test.each([
    ["6.1.5. Non-Official Resources: mentors.debian.net", "Resources", "warning"],
    ["A Guide to the Tower of London", "London", "warning"],
    ["The minister met Ivanov in the evening", "Ivanov", "error"],
    ["He Met Ivanov There.", "Ivanov", "error"],
  ])("takes no capital of a title for a name: %s", (english, word, severity) => {
    const words = lost(english, [word, word.toLowerCase()]);
    expect(phraseSeverity(words, english, "en", 0.9)).toBe(severity);
  });
});
