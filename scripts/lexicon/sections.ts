import { stemOf } from "../../src/lexicon/english-stems.js";
import type { Sections } from "../../src/lexicon/format.js";
import { joinTexts } from "../../src/lexicon/sorted-texts.js";
import { functionWords } from "./function-words.js";
import { type Glosses, totalWeight } from "./glosses.js";
import type { Neighbour } from "./neighbours.js";
import { type Background, UNSEEN_PROBABILITY } from "./vectors.js";

/** A headword keeps its best stems; one in a hundred has more, and loses an eighth of its weight with them on average. */
const MAX_GLOSS_STEMS = 40;
const QUANTUM = 255;

/** Texts one after the other in UTF-16 code units, and where each starts. */
type Texts<Name extends string> = Record<`${Name}Text`, Uint16Array> & Record<`${Name}Start`, Uint32Array>;

/** The stems as they stand in the lexicon, each with its background probability. */
export function stemSections(
  stems: readonly string[],
  background: Background,
): Texts<"stem"> & Pick<Sections, "stemLogProbability" | "stemIsFunction" | "stemWeight"> {
  const functionStems = new Set([...functionWords].map(stemOf));
  return {
    ...texts("stem", stems),
    stemLogProbability: Float32Array.from(stems, (stem) =>
      Math.log(background.get(stem) ?? UNSEEN_PROBABILITY),
    ),
    stemIsFunction: Uint8Array.from(stems, (stem) => (functionStems.has(stem) ? 1 : 0)),
    stemWeight: new Uint8Array(stems.length),
  };
}

/**
 * The headwords, each with its likeliest stems and their shares of its glosses.
 *
 * @param stems all stems of the lexicon, at most 65 536; a stem's place is its id
 */
export function headwordSections(
  headwords: ReadonlyMap<string, Glosses>,
  stems: readonly string[],
): Texts<"headword"> & Pick<Sections, "headwordWeight" | "glossStart" | "glossStem" | "glossWeight"> {
  const stemIndex = new Map(stems.map((stem, i) => [stem, i]));
  const sorted = [...headwords.keys()].sort();
  const glossStart = [0];
  const glossStem: number[] = [];
  const glossWeight: number[] = [];
  for (const headword of sorted) {
    const glosses = headwords.get(headword)!;
    const total = totalWeight(glosses);
    const best = [...glosses].sort((a, b) => b[1] - a[1]).slice(0, MAX_GLOSS_STEMS);
    for (const [stem, weight] of best) {
      glossStem.push(stemIndex.get(stem)!);
      glossWeight.push(Math.max(1, Math.round((QUANTUM * weight) / total)));
    }
    glossStart.push(glossStem.length);
  }
  return {
    ...texts("headword", sorted),
    headwordWeight: new Uint8Array(sorted.length),
    glossStart: Uint32Array.from(glossStart),
    glossStem: Uint16Array.from(glossStem),
    glossWeight: Uint8Array.from(glossWeight),
  };
}

/** The neighbours of each stem, nearest first, and their cosines. */
export function neighbourSections(
  neighbours: ReadonlyMap<string, readonly Neighbour[]>,
  stems: readonly string[],
): Pick<Sections, "neighbourStart" | "neighbourStem" | "neighbourCosine"> {
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

function texts<Name extends string>(name: Name, sorted: readonly string[]): Texts<Name> {
  const { text, start } = joinTexts(sorted);
  return { [`${name}Text`]: text, [`${name}Start`]: start } as Texts<Name>;
}
