import { describe, expect, test } from "@jest/globals";
import { placeInOriginal } from "../../src/diagnose/original-place.js";
import { matchedForm } from "../../src/score/matched-form.js";

describe("placeInOriginal", () => {
  test("is the same place where nothing is matched otherwise", () => {
    expect(placeInOriginal("今天下雨", "今天下雨", 2)).toBe(2);
  });

  test("passes over what matching leaves out or puts together", () => {
    const original = "co\u00adope\u0301ration ends";
    const matched = matchedForm(original);
    const start = matched.indexOf("ends");
    expect(original.slice(placeInOriginal(original, matched, start)).trim()).toBe("ends");
    expect(placeInOriginal(original, matched, 0)).toBe(0);
    expect(placeInOriginal(original, matched, matched.length)).toBe(original.length);
  });
});
