import { describe, expect, test } from "@jest/globals";
import { decodeHead } from "../../src/record/head.js";
import { encodeRecord } from "../../src/record/json.js";
import { small } from "./small.js";

const head = { signature: small.signature, sourceLanguage: "zh-Hans" };
const json = [...encodeRecord(small)].join("");

describe("decodeHead", () => {
  test("reads the start of a record, as it is saved, and on one line", () => {
    expect(decodeHead(json.slice(0, 600))).toEqual(head);
    expect(decodeHead(JSON.stringify(small).slice(0, 600))).toEqual(head);
  });

  test("is not taken in by a path that looks like what follows", () => {
    const odd = { ...small, source: { ...small.source, path: '", "paragraphs": [], "language": "en' } };
    expect(decodeHead([...encodeRecord(odd)].join(""))).toEqual(head);
  });

  test.each([
    ["too short a start", json.slice(0, 100)],
    ["another order", JSON.stringify(Object.fromEntries(Object.entries(small).reverse()))],
    ["no such language", json.replace('"zh-Hans"', '"zh"')],
    ["no JSON", `${json.slice(1)}`],
    ["nothing", ""],
  ])("knows nothing from %s", (_, start) => {
    expect(decodeHead(start)).toBeUndefined();
  });
});
