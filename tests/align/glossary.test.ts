import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type GoldBead, parseGold } from "../../bench/gold.js";
import { indexesOf } from "../../src/align/bead.js";
import { type AlignerData, alignSegmented } from "../../src/align/index.js";
import { readGlossary } from "../../src/read/glossary.js";
import type { GlossaryTerm } from "../../src/read/glossary-term.js";
import { readDocument } from "../../src/read/index.js";
import { segment } from "../../src/segment/index.js";
import type { Segmented } from "../../src/segment/sentence.js";
import { loadShipped } from "../../src/shipped.js";

const FOLDER = "fixtures/glossary";
const GOLD = parseGold(readFileSync(`${FOLDER}/gold/greytide.align`, "utf8"));

let data: AlignerData;
let terms: readonly GlossaryTerm[];

beforeAll(async () => {
  data = (await loadShipped()).data;
  terms = (await readGlossary(readFileSync(`${FOLDER}/terms.tsv`), "terms.tsv")).terms;
});

async function read(path: string): Promise<Segmented> {
  return segment(await readDocument(readFileSync(`${FOLDER}/${path}`), { path, layout: "lines" }));
}

async function align(glossary: readonly GlossaryTerm[], turned = false): Promise<GoldBead[]> {
  const texts = [await read("src/greytide"), await read("tgt/greytide")] as const;
  const [source, target] = turned ? [texts[1], texts[0]] : texts;
  const { sentences } = await alignSegmented(source, target, data, glossary);
  return sentences.map((bead) => ({ source: indexesOf(bead.source), target: indexesOf(bead.target) }));
}

function rightOnes(beads: readonly GoldBead[]): readonly GoldBead[] {
  const gold = new Set(GOLD.map((bead) => JSON.stringify(bead)));
  return beads.filter((bead) => gold.has(JSON.stringify(bead)));
}

describe("a text of invented terms", () => {
  test("is aligned right with its glossary, and wrong in places without", async () => {
    const without = rightOnes(await align([])).length;
    expect(await align(terms)).toEqual(GOLD);
    expect(without).toBeLessThanOrEqual(GOLD.length - 3);
  });

  test("is aligned right with the sides changed, too", async () => {
    const turned = (await align(terms, true)).map(({ source, target }) => ({
      source: target,
      target: source,
    }));
    expect(turned).toEqual(GOLD);
  });
});
