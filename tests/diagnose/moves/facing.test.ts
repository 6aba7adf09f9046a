import { beforeAll, describe, expect, test } from "@jest/globals";
import { Evidence } from "../../../src/diagnose/evidence.js";
import { joinFacing } from "../../../src/diagnose/moves/facing.js";
import { Relatedness } from "../../../src/diagnose/moves/relatedness.js";
import type { Lexicon } from "../../../src/lexicon/lexicon.js";
import { loadShipped } from "../../../src/shipped.js";
import { beads, text } from "../pairs.js";

let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = (await loadShipped()).data.lexicon;
});

const source = text("zh.txt", "zh-Hans", [
  ["玛丽在花园里种了三十棵苹果树。"],
  ["图书馆星期一关门，因为馆员要修理屋顶。"],
  ["河上的旧桥是一八七六年由法国工程师建造的。"],
]);
const target = text("en.txt", "en", [
  ["Mary planted thirty apple trees in the garden."],
  ["The library is closed on Monday because the librarians are repairing the roof."],
  ["My cousin sells many wooden clocks to tourists in Vienna."],
]);
const NOBODY = { source: new Set<number>(), target: new Set<number>() };

function joined(alignment: Parameters<typeof joinFacing>[1], apart = NOBODY) {
  const evidence = new Evidence(source, target, alignment, lexicon);
  const relatedness = new Relatedness(evidence, { source: 3, target: 3 });
  return joinFacing({ source, target }, alignment, apart, relatedness);
}

describe("text that faces text without counterpart", () => {
  const gaps = {
    sentences: beads([1, 1], [1, 0, 0.8], [1, 0, 0.7], [0, 1, 0.6], [0, 1, 0.9]),
    paragraphs: beads([1, 1], [1, 0, 0.8], [1, 0, 0.7], [0, 1, 0.6], [0, 1, 0.9]),
  };

  test("is joined with its translation, at both levels; the rest stays as sure as it was", () => {
    const sizes = beads([1, 1], [1, 1, 0.5], [1, 0, 0.7], [0, 1, 0.9]);
    const { sentences, paragraphs } = joined(gaps);
    expect(new Set(sentences)).toEqual(new Set(sizes));
    expect(new Set(paragraphs)).toEqual(new Set(sizes));
  });

  test("is not joined if it belongs elsewhere", () => {
    const { sentences } = joined(gaps, { source: new Set([1]), target: new Set() });
    expect(sentences.filter((bead) => bead.confidence === 0.5)).toEqual([]);
  });
});

describe("paragraphs that are paired and share nothing", () => {
  const paired = {
    sentences: beads([1, 1], [1, 1], [1, 1, 0.95]),
    paragraphs: beads([1, 1], [1, 1], [1, 1, 0.95]),
  };

  test("are parted, those that do stay paired", () => {
    const { sentences } = joined(paired);
    expect(sentences.slice(0, 2)).toEqual(paired.sentences.slice(0, 2));
    expect(
      sentences
        .slice(2)
        .map((bead) => bead.source.end - bead.source.start)
        .sort(),
    ).toEqual([0, 1]);
    expect(sentences).toHaveLength(4);
  });
});

test("an alignment without any of this is the same", () => {
  const alignment = { sentences: beads([1, 1], [1, 1], [1, 0]), paragraphs: beads([1, 1], [1, 1], [1, 0]) };
  const shorter = { ...target, sentences: target.sentences.slice(0, 2) };
  const evidence = new Evidence(source, shorter, alignment, lexicon);
  const relatedness = new Relatedness(evidence, { source: 3, target: 2 });
  expect(joinFacing({ source, target: shorter }, alignment, NOBODY, relatedness)).toBe(alignment);
});
