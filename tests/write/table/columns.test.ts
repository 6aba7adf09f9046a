import { expect, test } from "@jest/globals";
import { columnsOf } from "../../../src/write/table/columns.js";
import { bitextOf } from "../../record/bitext-of.js";

const plain = bitextOf([{ source: ["一。"], target: ["One."] }]);
const ALWAYS = ["source", "target", "type", "confidence", "source place", "target place"];

const names = (bitext: typeof plain) => columnsOf(bitext).map(({ name }) => name);

test("a table of plain texts has six columns", () => {
  expect(names(plain)).toEqual(ALWAYS);
});

test("one that a person has looked at has what was said", () => {
  const beads = plain.beads.map((bead) => ({ ...bead, verdict: "confirmed" as const }));
  expect(names({ ...plain, beads })).toEqual([...ALWAYS, "verdict"]);
});

test("one of subtitles has their times, one of messages their keys", () => {
  const { source, target } = plain;
  const time = { from: 0, to: 1 };
  const timed = { ...target, sentences: target.sentences.map((sentence) => ({ ...sentence, time })) };
  expect(names({ ...plain, target: timed })).toEqual([...ALWAYS, "target time"]);
  expect(names({ ...plain, source: timed, target: timed })).toEqual([
    ...ALWAYS,
    "source time",
    "target time",
  ]);
  const keyed = { ...source, paragraphs: source.paragraphs.map((one) => ({ ...one, key: "menu.open" })) };
  expect(names({ ...plain, source: keyed })).toEqual([...ALWAYS, "key"]);
});
