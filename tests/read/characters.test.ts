import { describe, expect, test } from "@jest/globals";
import iconv from "iconv-lite";
import { SHARED, SIMPLIFIED, TRADITIONAL } from "../../src/read/characters.js";

// GB 2312 has its characters in rows B0–F7, Big5's level 1 has its own from A440 to C67E.
const isInGb2312 = (character: string) => {
  const [lead = 0, trail = 0] = iconv.encode(character, "gbk");
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1;
};
const isInBig5Level1 = (character: string) => {
  const bytes = iconv.encode(character, "big5");
  const code = bytes.length === 2 ? bytes.readUInt16BE() : 0;
  return code >= 0xa440 && code <= 0xc67e;
};

describe("the common characters", () => {
  test("are there once each", () => {
    const all = [...SHARED, ...SIMPLIFIED, ...TRADITIONAL];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(700);
  });

  test("are simplified if only GB 2312 has them", () => {
    expect(
      [...SIMPLIFIED].filter((character) => !isInGb2312(character) || isInBig5Level1(character)),
    ).toEqual([]);
  });

  test("are traditional if only Big5 has them", () => {
    expect(
      [...TRADITIONAL].filter((character) => isInGb2312(character) || !isInBig5Level1(character)),
    ).toEqual([]);
  });

  test("are shared if both have them", () => {
    expect([...SHARED].filter((character) => !isInGb2312(character) || !isInBig5Level1(character))).toEqual(
      [],
    );
  });
});
