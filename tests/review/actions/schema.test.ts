import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { actionSchema } from "../../../src/review/actions/schema.js";
import { mark, merge } from "../entries.js";
import { anyAction } from "./random-actions.js";

describe("actionSchema", () => {
  test("takes all that a person can do, as it is", () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        expect(actionSchema.parse(JSON.parse(JSON.stringify(action)))).toEqual(action);
      }),
    );
  });

  const split = { do: "split", row: 0, side: "source", sentence: 1, offset: 0 };

  test("takes a split with and without the other side's share", () => {
    expect(actionSchema.parse(split)).toEqual(split);
    expect(actionSchema.parse({ ...split, above: 0 })).toEqual({ ...split, above: 0 });
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["no action", {}],
    ["another", { do: "delete", row: 0 }],
    ["a field too many", { ...merge(0, "above"), force: true }],
    ["a field too few", { do: "merge", row: 0, side: "source" }],
    ["a row before the first", merge(-1, "above")],
    ["half a row", merge(0.5, "above")],
    ["a row beyond counting", merge(2 ** 60, "above")],
    ["a row by its name", { ...merge(0, "above"), row: "0" }],
    ["no such side", { ...split, side: "middle" }],
    ["a verdict that only the program gives", { ...mark(0, 1, null), verdict: "corrected" }],
    ["an offset before the text", { ...split, offset: -1 }],
    ["a share that is not said", { ...split, above: undefined }],
    ["text that is none", { do: "edit", side: "source", sentence: 0, text: ["a"] }],
  ])("refuses %s", (_, value) => {
    expect(actionSchema.safeParse(value).success).toBe(false);
  });
});
