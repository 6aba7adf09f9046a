import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { guarded, unguarded } from "../../../src/write/table/formula-guard.js";

test.each([
  "=1+1",
  "+86 10",
  "- Hello",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1",
  "＋1",
  "－1",
  "＠1",
  " =1",
  "  -1",
])("%j gets a space in front", (text) => {
  expect(guarded(text)).toBe(` ${text}`);
});

test.each(["", "a=b", "一", " a", "–", "—", "'=1", "“-”", "1-1"])("%j stays as it is", (text) => {
  expect(guarded(text)).toBe(text);
});

test("guarding can be undone, and nothing that is guarded begins as a formula", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^ {0,3}[=+@＝ -].{0,3}$/));
  fc.assert(
    fc.property(texts, (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }),
  );
});
