import { expect, test } from "@jest/globals";
import { revealingOffset } from "../../../../../src/review/page/table/moves/reveal.js";

const padding = { start: 50, end: 20 };

test("a row that is in view is left where it is", () => {
  expect(revealingOffset({ start: 300, end: 360 }, 100, 500, padding)).toBe(100);
});

test("a row below or above is brought to the edge, with some room", () => {
  expect(revealingOffset({ start: 580, end: 640 }, 100, 500, padding)).toBe(160);
  expect(revealingOffset({ start: 120, end: 180 }, 100, 500, padding)).toBe(70);
});

test("of a row that is higher than the window the beginning is shown", () => {
  expect(revealingOffset({ start: 1000, end: 2000 }, 100, 500, padding)).toBe(950);
});

test("nothing is above the first row", () => {
  expect(revealingOffset({ start: 10, end: 60 }, 100, 500, padding)).toBe(0);
});
