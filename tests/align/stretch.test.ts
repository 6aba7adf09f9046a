import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type Bead, isPaired } from "../../src/align/bead.js";
import { alignEitherWay, sideText } from "../../src/align/either-way.js";
import { type KnownText, knownText } from "../../src/align/known-text.js";
import { mannersOf } from "../../src/align/manner.js";
import { measurePair, type SideText } from "../../src/align/sentences.js";
import { alignStretch } from "../../src/align/stretch.js";
import { readDocument } from "../../src/read/index.js";
import { USUAL_MANNER } from "../../src/score/manner.js";
import { onePassage } from "../../src/score/passages.js";
import { segment } from "../../src/segment/index.js";
import { loadShipped, type Shipped } from "../../src/shipped.js";

let shipped: Shipped;
let chinese: SideText;
let english: SideText;
let beads: readonly Bead[];
let known: KnownText;

beforeAll(async () => {
  shipped = await loadShipped();
  const [source, target] = await Promise.all(["zh.txt", "en.txt"].map(readSample));
  [chinese, english] = [sideText(source!), sideText(target!)];
  beads = alignEitherWay(source!, target!, shipped.data, []).beads;
  known = knownText(chinese, english, beads, shipped.data.lexicon, []);
});

async function readSample(name: string) {
  const path = new URL(`../../fixtures/pairs/inner-mongolia/${name}`, import.meta.url);
  return segment(await readDocument(readFileSync(path), { path: name }));
}

function part({ sentences, startsParagraph }: SideText, start: number, end: number): SideText {
  return { sentences: sentences.slice(start, end), startsParagraph: startsParagraph.slice(start, end) };
}

function spans(some: readonly Bead[]): unknown[] {
  return some.map(({ source, target }) => [source.start, source.end, target.start, target.end]);
}

describe("a stretch of an aligned text", () => {
  test("has the beads of the whole if it is the whole", () => {
    expect(spans(alignStretch(chinese, english, known, shipped.data).beads)).toEqual(spans(beads));
  });

  test("has the beads that it has in the whole if it begins and ends where some do", () => {
    const [from, to] = [beads[5]!, beads.at(-6)!];
    const found = alignStretch(
      part(chinese, from.source.start, to.source.end),
      part(english, from.target.start, to.target.end),
      known,
      shipped.data,
    ).beads.map(({ source, target }) => [
      source.start + from.source.start,
      source.end + from.source.start,
      target.start + from.target.start,
      target.end + from.target.start,
    ]);
    expect(found).toEqual(spans(beads.slice(5, -5)));
  });

  test("of a bead alone is that bead", () => {
    const pair = beads.find(isPaired)!;
    const { beads: found } = alignStretch(
      part(chinese, pair.source.start, pair.source.end),
      part(english, pair.target.start, pair.target.end),
      known,
      shipped.data,
    );
    expect(found).toHaveLength(1);
  });
});

describe("what an aligned text has taught", () => {
  test("is what is usual if nothing is paired, but for what is missing", () => {
    const [rows, columns] = [chinese.sentences.length, english.sentences.length];
    const apart = [
      { source: { start: 0, end: rows }, target: { start: 0, end: 0 }, confidence: 1 },
      { source: { start: rows, end: rows }, target: { start: 0, end: columns }, confidence: 1 },
    ];
    const { manner } = knownText(chinese, english, apart, shipped.data.lexicon, []);
    expect(manner).toEqual({ ...USUAL_MANNER, nulls: { chinese: 1, english: 1 } });
  });

  test("is how long it is on either side, how much is missing, and how its paragraphs correspond", () => {
    expect(known.scale).toBeGreaterThan(0.2);
    expect(known.scale).toBeLessThan(0.5);
    const missing = beads.filter(
      ({ source, target }) => source.end > source.start && target.end === target.start,
    );
    const share = missing.reduce((sum, { source }) => sum + source.end - source.start, 0);
    expect(known.manner.nulls.chinese).toBeLessThanOrEqual(share / chinese.sentences.length);
    expect(known.manner.nulls.chinese).toBeGreaterThan(0);
    expect(known.agreement).toBeGreaterThan(0.8);
  });

  test("is how it is translated, about as its first search finds", () => {
    const pair = measurePair(chinese, english, shipped.data.lexicon);
    const whole = mannersOf(
      beads,
      pair.features,
      pair.spans,
      onePassage(pair.features.rows, pair.features.columns),
    )[0]!;
    expect(known.manner.closeness).toBeCloseTo(whole.closeness, 0);
    expect(known.manner.lengths.variance).toBeCloseTo(whole.lengths.variance, 2);
  });
});
