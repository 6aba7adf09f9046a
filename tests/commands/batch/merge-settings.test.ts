import { describe, expect, test } from "@jest/globals";
import { mergeSettings } from "../../../src/commands/batch/merge-settings.js";
import { InputFailure } from "../../../src/failure.js";

describe("mergeSettings", () => {
  test("are none if no merged memory is asked for", () => {
    expect(mergeSettings({})).toBeUndefined();
    expect(mergeSettings({ dedupe: false })).toBeUndefined();
  });

  test("leave nothing out if not told to", () => {
    expect(mergeSettings({ merge: "all.TMX" })).toEqual({
      output: "all.TMX",
      dedupe: false,
      minConfidence: 0,
    });
  });

  test.each([
    ["0", 0],
    ["1", 1],
    ["1.0", 1],
    [".5", 0.5],
    ["0.95", 0.95],
  ])("take %s as a confidence", (value, minConfidence) => {
    expect(mergeSettings({ merge: "a.tmx", dedupe: true, minConfidence: value })).toEqual({
      output: "a.tmx",
      dedupe: true,
      minConfidence,
    });
  });

  test.each(["", " ", "1.01", "-0.1", "50%", "0,5", "NaN", "Infinity", "0x1", "1e-1"])(
    "refuse %j",
    (value) => {
      expect(() => mergeSettings({ merge: "a.tmx", minConfidence: value })).toThrow(
        new InputFailure(`--min-confidence: not a probability; expected a number from 0 to 1; got ${value}`),
      );
    },
  );

  test.each(["a.json", "tmx", "-", ""])("refuse to merge into %j", (merge) => {
    expect(() => mergeSettings({ merge })).toThrow(
      `--merge: not a TMX file; expected a name in .tmx; got ${merge}`,
    );
  });

  test.each([
    ["--dedupe", { dedupe: true }],
    ["--min-confidence", { minConfidence: "0.5" }],
  ])("refuse %s by itself", (option, raw) => {
    expect(() => mergeSettings(raw)).toThrow(
      new InputFailure(
        `${option}: works on a merged translation memory, but none is asked for; add --merge with the name of a .tmx file`,
      ),
    );
  });
});
