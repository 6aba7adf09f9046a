import { beforeAll, describe, expect, test } from "@jest/globals";
import { segmentedOf } from "../../../src/record/document.js";
import { Keys } from "../../../src/review/realign/keys.js";
import { rowsFrom } from "./rows.js";
import { type Opened, openMessages, openSample } from "./sample.js";

let messages: Opened;
let keys: Keys;

beforeAll(async () => {
  messages = await openMessages(
    { a: "The cat sleeps.", b: "It rained. Nobody came.", c: "Open the door." },
    { a: "猫在睡觉。", b: "下雨了。没有人来。", d: "关门。" },
  );
  keys = keysOf(messages);
});

function keysOf({ record: { source, target } }: Opened): Keys {
  return new Keys(segmentedOf(source), segmentedOf(target));
}

describe("keys", () => {
  test("cut a stretch into messages, of which some need no search", () => {
    const whole = { source: { start: 0, end: 4 }, target: { start: 0, end: 4 } };
    const parts = keys.partsOf(messages.review, whole);
    expect(parts.map(({ known, sentences }) => [sentences.source.end, sentences.target.end, !known])).toEqual(
      [
        [1, 1, false],
        [3, 3, true],
        [3, 4, false],
        [4, 4, false],
      ],
    );
  });

  test("leave parts of messages to the search", () => {
    const inside = { source: { start: 2, end: 4 }, target: { start: 2, end: 3 } };
    expect(keys.partsOf(messages.review, inside)).toEqual([
      { sentences: { source: { start: 2, end: 3 }, target: { start: 2, end: 3 } } },
      { sentences: { source: { start: 3, end: 4 }, target: { start: 3, end: 3 } } },
    ]);
  });

  test("are walls before rows that begin a message", () => {
    expect(keys.wallsOf(messages.review)).toEqual(new Set([1, 3, 4]));
    expect(keys.wallsOf({ ...messages.review, rows: rowsFrom("2-2 1-1 0-1 1-0") })).toEqual(new Set([2, 3]));
  });

  test("fix nothing in texts without", async () => {
    const { toEnglish } = await openSample();
    const none = keysOf(toEnglish);
    const stretch = { source: { start: 2, end: 9 }, target: { start: 3, end: 8 } };
    expect(none.partsOf(toEnglish.review, stretch)).toEqual([{ sentences: stretch }]);
    expect(none.wallsOf(toEnglish.review).size).toBe(0);
  });
});
