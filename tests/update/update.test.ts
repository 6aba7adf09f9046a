import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Document } from "../../src/read/document.js";
import type { Bitext, RecordBead, Side, Verdict } from "../../src/record/bitext.js";
import { encodeRecord } from "../../src/record/json.js";
import { isPair } from "../../src/record/pairs.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { changed } from "../../src/review/change.js";
import { reviewOf } from "../../src/review/from-record.js";
import type { Review } from "../../src/review/review.js";
import { recordOf } from "../../src/review/to-record.js";
import { segment } from "../../src/segment/index.js";
import { edited, fileOf, type Random, randomOf, type Text, textOf } from "./random-edits.js";
import { aligned, texts, update } from "./updating.js";

const SIDES = ["source", "target"] as const;

let sample: Bitext;

beforeAll(async () => {
  sample = await aligned(sampleText("zh"), sampleText("en"));
});

function sampleText(name: "zh" | "en"): string {
  return readFileSync(`fixtures/pairs/inner-mongolia/${name}.txt`, "utf8");
}

/** A record with verdicts of all kinds, splits and edits, as a person would leave it. */
function reviewed(record: Bitext, random: Random): Bitext {
  let review: Review = reviewOf(record, "record.json");
  const act = (action: Parameters<typeof correctionOf>[1]) => {
    try {
      review = changed(review, correctionOf(review, action).change);
    } catch {
      // Not every action is allowed.
    }
  };
  for (let k = 0; k < 6; k++) {
    const side = SIDES[random(2)]!;
    const row = random(review.rows.length);
    const sentence = random(review[side].length);
    act({ do: "split", row, side, sentence: 0, offset: 3 + random(8) });
    act({ do: "edit", side, sentence, text: `${review[side][sentence]!.text}x` });
    act({ do: "merge", row: random(review.rows.length), side: "both", with: "below" });
  }
  for (let row = 0; row < review.rows.length; row++) {
    const verdict = (["confirmed", "confirmed", "accepted", "to-fix", null] as const)[random(5)]!;
    act({ do: "mark", rows: { start: row, end: row + 1 }, verdict });
  }
  return recordOf(record, review);
}

describe("a record of texts that have not changed", () => {
  test("stays as it is, byte for byte", async () => {
    for (let seed = 0; seed < 20; seed++) {
      const record = seed === 0 ? sample : reviewed(sample, randomOf(seed));
      const { record: after, regions } = await update(record, sampleText("zh"), sampleText("en"));
      expect(regions).toBe(0);
      expect([...encodeRecord(after)].join("")).toBe([...encodeRecord(record)].join(""));
    }
  });
});

describe("a record after random edits of the texts", () => {
  test.each([1, 2, 5, 10, 30, 100])("keeps what %i edits have not touched", async (edits) => {
    let all = 0;
    for (let seed = 1; seed <= 15; seed++) {
      const random = randomOf(1000 * edits + seed);
      const record = reviewed(sample, random);
      let [chinese, english] = [textOf(record, "source"), textOf(record, "target")];
      for (let k = 0; k < edits; k++) {
        if (random(2) === 0) chinese = edited(chinese, "zh", random);
        else english = edited(english, "en", random);
      }
      const files = [fileOf(chinese, "zh"), fileOf(english, "en")] as const;
      const { record: after } = await update(record, ...files);
      checkNothingLost(after, chinese, english);
      const documents = await texts(...files);
      chinese = asFound(chinese, documents.source);
      english = asFound(english, documents.target);
      const untouched = untouchedBeads(record, chinese, english);
      all += untouched.length;
      const there = new Set(after.beads.map((bead) => told(after, bead)));
      expect(untouched.map((bead) => told(record, bead)).filter((bead) => !there.has(bead))).toEqual([]);
    }
    if (edits < 10) expect(all).toBeGreaterThan(100);
  });
});

function checkNothingLost(record: Bitext, chinese: Text, english: Text): void {
  const originals = (side: Side) =>
    plain(record[side].sentences.map(({ text, original = text }) => original).join(""));
  expect(originals("source")).toBe(plain(fileOf(chinese, "zh")));
  expect(originals("target")).toBe(plain(fileOf(english, "en")));
}

/** A text with its sentences as they are found in it: a heading joined to a paragraph, say, makes others. */
function asFound(text: Text, document: Document): Text {
  const { sentences } = segment(document);
  expect(document.blocks.length).toBe(text.length);
  const found = document.blocks.map((_, block) => sentences.filter((sentence) => sentence.block === block));
  return text.map((paragraph, block) => {
    const isSame =
      found[block]!.length === paragraph.length &&
      paragraph.every(({ text }, k) => plain(text) === plain(found[block]![k]!.text));
    return isSame ? paragraph : found[block]!.map((sentence) => ({ text: sentence.text }));
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The beads with a verdict whose sentences nobody has touched, and between which nothing has come. */
function untouchedBeads(record: Bitext, chinese: Text, english: Text): RecordBead[] {
  const whole = { source: runs(record, "source", chinese), target: runs(record, "target", english) };
  return record.beads.filter((bead) => {
    const isThere = SIDES.every((side) => whole[side](bead[side]));
    const isSaid = bead.verdict === "confirmed" || bead.verdict === "accepted";
    return isThere && isSaid && (isPair(bead) || bead.verdict === "accepted");
  });
}

/** Whether sentences of a record stand in a text as they did. */
function runs(record: Bitext, side: Side, text: Text): (indexes: readonly number[]) => boolean {
  const { sentences } = record[side];
  const places = new Map<number, number>();
  let place = 0;
  for (const { index } of text.flat()) {
    if (index !== undefined) {
      places.set(index, place);
      for (let next = index + 1; sentences[next]?.continues; next++) places.set(next, ++place);
    }
    place++;
  }
  return (indexes) =>
    indexes.every((index, k) => {
      const first = places.get(indexes[0]!);
      return first !== undefined && places.get(index) === first + k;
    });
}

function told(record: Bitext, { source, target, verdict, confidence }: RecordBead): string {
  const say = (side: Side, indexes: readonly number[]) =>
    indexes.map((index) => record[side].sentences[index]!.text).join("|");
  return `${say("source", source)} = ${say("target", target)} ${verdict satisfies Verdict | undefined} ${confidence}`;
}
