import { expect, test } from "@jest/globals";
import { dateOf } from "../../src/write/date.js";

test("the date is the later of the inputs', if any is known", () => {
  expect(dateOf([5, undefined, 9])).toEqual(new Date(9));
  expect(dateOf([undefined])).toBeUndefined();
  expect(dateOf([5], "")).toEqual(new Date(5));
});

test("SOURCE_DATE_EPOCH overrides it", () => {
  expect(dateOf([5], "2")).toEqual(new Date(2000));
  expect(dateOf([], "253402300799")).toEqual(new Date("9999-12-31T23:59:59Z"));
});

test.each(["x", "-1", "1.5", "253402300800"])("%s is no time", (epoch) => {
  expect(() => dateOf([], epoch)).toThrow("SOURCE_DATE_EPOCH: not a time");
});
