import { expect, test } from "@jest/globals";
import { grouped } from "../../src/diagnose/grouped.js";

test("items are grouped by their keys, both in the order in which they come first", () => {
  const groups = grouped(["b1", "a1", "b2", "a2", "c1"], (item) => item[0]);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
    ["c", ["c1"]],
  ]);
  expect(grouped([], String).size).toBe(0);
});
