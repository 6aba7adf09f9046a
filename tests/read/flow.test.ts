import { expect, test } from "@jest/globals";
import { Flow } from "../../src/read/flow.js";

test("paragraphs that stand in another follow it", () => {
  const flow = new Flow();
  flow.begin();
  flow.add("It rained");
  flow.begin();
  flow.add("A note");
  flow.begin();
  flow.add("A box in it");
  flow.end("paragraph");
  flow.end("footnote", "footnote 1");
  flow.add(" all day.");
  flow.follow([{ kind: "caption", text: "A picture" }]);
  flow.end("paragraph");
  expect(flow.blocks).toEqual([
    { kind: "paragraph", text: "It rained all day." },
    { kind: "footnote", text: "A note", place: "footnote 1" },
    { kind: "paragraph", text: "A box in it" },
    { kind: "caption", text: "A picture" },
  ]);
});

test.each([
  [["It", "rained."], ["It rained."]],
  [["今天", "下雨。"], ["今天下雨。"]],
  [["well-", "known"], ["well-known"]],
  [
    ["One.", "", "Two."],
    ["One.", "Two."],
  ],
  [
    ["One.", " \t", "Two.", "Three."],
    ["One.", "Two. Three."],
  ],
  [["", "One.", ""], ["One."]],
])("soft lines %j are %j", (lines, texts) => {
  const flow = new Flow();
  flow.begin();
  lines.forEach((line, index) => {
    if (index > 0) flow.breakLine();
    flow.add(line);
  });
  flow.end("paragraph");
  expect(flow.blocks.map(({ text }) => text)).toEqual(texts);
});

test("a paragraph that is left out keeps what stands in it", () => {
  const flow = new Flow();
  flow.begin();
  flow.add("left out");
  flow.begin();
  flow.add("kept");
  flow.end("paragraph");
  flow.end(undefined);
  expect(flow.blocks).toEqual([{ kind: "paragraph", text: "kept" }]);
});

test("text outside paragraphs is no block", () => {
  const flow = new Flow();
  flow.add("\n  ");
  flow.breakLine();
  expect(flow.blocks).toEqual([]);
});
