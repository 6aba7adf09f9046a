import { expect, test } from "@jest/globals";
import { told, toldOfTabs } from "../../../../src/review/page/panels/notices/told.js";

test("that the server is lost is told above all else", () => {
  const refused = { kind: "refused", text: "there is no row above" } as const;
  expect(told("saved", refused)).toBe(refused);
  expect(told("saved", undefined)).toBeUndefined();
  expect(told("lost", refused)).toMatchObject({
    kind: "failure",
    text: expect.stringMatching(/nothing more is saved/),
  });
});

test("other tabs are told of as soon as there are any", () => {
  expect(toldOfTabs(1)).toBe("");
  expect(toldOfTabs(2)).toMatch(/open in 2 tabs/);
});
