import { expect, test } from "@jest/globals";
import { textPieces } from "../../../../../src/review/page/table/moves/text-pieces.js";

test("a text is one piece where nothing is to be shown in it", () => {
  expect(textPieces("text", [], 0)).toEqual([{ start: 0, text: "text", isHit: false }]);
});

test("a text is cut where hits begin and end, and at the caret within one", () => {
  const hits = [
    { start: 0, end: 2 },
    { start: 4, end: 8 },
  ];
  expect(textPieces("abcdefgh", hits, 6)).toEqual([
    { start: 0, text: "ab", isHit: true },
    { start: 2, text: "cd", isHit: false },
    { start: 4, text: "ef", isHit: true },
    { start: 6, text: "gh", isHit: true },
  ]);
});
