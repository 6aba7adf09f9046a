import { expect, test } from "@jest/globals";
import { beadRows } from "../../../src/write/table/bead-rows.js";
import { bitextOf } from "../../record/bitext-of.js";

test("every bead is a row, in its place", () => {
  const bitext = bitextOf([
    { source: ["一。"], confidence: 0.8 },
    { source: ["二。", "三。"], target: ["Two, three."] },
    {},
    { target: ["Four.", "Five."] },
  ]);
  const places = { sourcePlace: "", targetPlace: "", sourceTime: "", targetTime: "" };
  const nowhere = { ...places, key: "", verdict: "" };
  expect([...beadRows(bitext)]).toEqual([
    { ...nowhere, type: "omission", source: "一。", target: "", confidence: 0.8, sourcePlace: "zh.txt:1:1" },
    {
      ...nowhere,
      type: "pair",
      source: "二。三。",
      target: "Two, three.",
      confidence: 0.9,
      sourcePlace: "zh.txt:1:3",
      targetPlace: "en.txt:1:1",
    },
    {
      ...nowhere,
      type: "addition",
      source: "",
      target: "Four. Five.",
      confidence: 0.9,
      targetPlace: "en.txt:1:12",
    },
  ]);
});

test("a key is the source's, or else the target's", () => {
  const bitext = bitextOf([{ source: ["一。"], target: ["One."] }, { target: ["Two."] }]);
  const keyed = (key: string) => [{ kind: "message", line: 1, key } as const];
  const both = {
    ...bitext,
    source: { ...bitext.source, paragraphs: keyed("a") },
    target: { ...bitext.target, paragraphs: keyed("b") },
  };
  expect([...beadRows(both)].map(({ key }) => key)).toEqual(["a", "b"]);
});
