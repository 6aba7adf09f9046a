import { describe, expect, test } from "@jest/globals";
import { runsOf } from "../../src/read/lines.js";
import { itemsIn, markerOf } from "../../src/read/marker.js";

describe("markerOf", () => {
  test.each([
    ["- bread", { style: "-" }],
    ["• bread", { style: "•" }],
    ["1. bread", { style: "1.", ordinal: 1 }],
    ["12) bread", { style: "1)", ordinal: 12 }],
    ["3、面包", { style: "1、", ordinal: 3 }],
    ["（一）面包", { style: "（一）", ordinal: 1 }],
    ["十、面包", { style: "一、", ordinal: 10 }],
    ["十二、面包", { style: "一、", ordinal: 12 }],
    ["二十、面包", { style: "一、", ordinal: 20 }],
    ["三十一、面包", { style: "一、", ordinal: 31 }],
    ["③面包", { style: "①", ordinal: 3 }],
    ["b) bread", { style: "a)", ordinal: 2 }],
    ["C. bread", { style: "A.", ordinal: 3 }],
  ])("%s", (text, marker) => {
    expect(markerOf(text)).toEqual(marker);
  });

  test.each(["1.5 million", "2021. A year", "-5 degrees", "——鲁迅", "bread", "一个面包", ""])(
    "%s has none",
    (text) => {
      expect(markerOf(text)).toBeUndefined();
    },
  );
});

describe("itemsIn", () => {
  const items = (text: string) => [...itemsIn(runsOf(text).flat()).keys()].map((line) => line.text);

  test("takes markers in sequence", () => {
    expect(items("1. a\n2. b\ntext\n4. d")).toEqual(["1. a", "2. b"]);
  });

  test("takes a dash only if there is another", () => {
    expect(items("text\n- that went on")).toEqual([]);
    expect(items("- a\n- b")).toEqual(["- a", "- b"]);
  });
});
