import { stemOf } from "../../src/lexicon/english-stems.js";
import { unitVectors, type WinkEmbeddings } from "./vectors.js";
import type { Synonyms } from "./wordnet.js";

/** A stem near in meaning, and the cosine. */
export interface Neighbour {
  readonly stem: string;
  readonly cosine: number;
}

/** Below this cosine a word is no neighbour; at most so many are kept. Tuned on MAC-Dev. */
const MIN_COSINE = 0.5;
const MAX_NEIGHBOURS = 15;
/** A synonym counts as a neighbour of at least this cosine, and more the more senses it shares. */
const SYNONYM_COSINE = 0.5;
const MAX_WITH_SYNONYMS = 24;
/** So many vectors at a time are compared with as many others, which stay in the processor's cache meanwhile. */
const BLOCK = 128;
/** So many cosines are summed side by side, as one sum waits for each of its additions to end. */
const ABREAST = 4;

/** The nearest stems of each stem by the cosine of their vectors; stems without vector have none. */
export function nearestStems(stems: readonly string[], embeddings: WinkEmbeddings): Map<string, Neighbour[]> {
  const { dimensions, words } = embeddings;
  const withVector = new Set(words.map(stemOf));
  const rowStems = stems.filter((stem) => withVector.has(stem));
  const rows = ABREAST * Math.ceil(rowStems.length / ABREAST);
  const matrix = new Float64Array(rows * dimensions);
  matrix.set(unitVectors(rowStems, embeddings));
  const nearest: Neighbour[][] = rowStems.map(() => []);
  forEachNearPair(matrix, rows, dimensions, (i, j, cosine) => {
    keepNearest(nearest[i]!, { stem: rowStems[j]!, cosine });
    keepNearest(nearest[j]!, { stem: rowStems[i]!, cosine });
  });
  return new Map(
    rowStems.map((stem, i) => [stem, nearest[i]!] as const).filter(([, near]) => near.length > 0),
  );
}

/** Visits each pair of rows above the least cosine once. */
function forEachNearPair(
  matrix: Float64Array,
  rows: number,
  dimensions: number,
  visit: (i: number, j: number, cosine: number) => void,
): void {
  const cosines = new Float64Array(ABREAST);
  const compare = (i: number, from: number, to: number) => {
    for (let j = from; j < to; j += ABREAST) {
      dotAbreast(matrix, i * dimensions, j * dimensions, dimensions, cosines);
      for (let k = 0; k < ABREAST; k++)
        if (cosines[k]! > MIN_COSINE && j + k > i) visit(i, j + k, cosines[k]!);
    }
  };
  for (let top = 0; top < rows; top += BLOCK) {
    for (let left = top; left < rows; left += BLOCK) {
      for (let i = top; i < Math.min(top + BLOCK, rows); i++) compare(i, left, Math.min(left + BLOCK, rows));
    }
  }
}

/** The products of the row at `a` with the row at `b` and the three after it. */
function dotAbreast(matrix: Float64Array, a: number, b: number, dimensions: number, out: Float64Array): void {
  const [b1, b2, b3] = [b + dimensions, b + 2 * dimensions, b + 3 * dimensions];
  let [sum, sum1, sum2, sum3] = [0, 0, 0, 0];
  for (let d = 0; d < dimensions; d++) {
    const x = matrix[a + d]!;
    sum += x * matrix[b + d]!;
    sum1 += x * matrix[b1 + d]!;
    sum2 += x * matrix[b2 + d]!;
    sum3 += x * matrix[b3 + d]!;
  }
  out[0] = sum;
  out[1] = sum1;
  out[2] = sum2;
  out[3] = sum3;
}

/** Puts a neighbour at its place among the nearest so far, if it is one of them. */
function keepNearest(nearest: Neighbour[], candidate: Neighbour): void {
  let at = nearest.length;
  while (at > 0 && nearestFirst(candidate, nearest[at - 1]!) < 0) at--;
  if (at === MAX_NEIGHBOURS) return;
  nearest.splice(at, 0, candidate);
  if (nearest.length > MAX_NEIGHBOURS) nearest.pop();
}

/** The same neighbours with synonyms among them: a word that shares all senses counts as if its cosine were 1. */
export function withSynonyms(
  nearest: ReadonlyMap<string, readonly Neighbour[]>,
  synonyms: Synonyms,
  known: ReadonlySet<string>,
): Map<string, Neighbour[]> {
  const merged = new Map<string, Neighbour[]>();
  for (const stem of known) {
    const row = new Map((nearest.get(stem) ?? []).map(({ stem: near, cosine }) => [near, cosine]));
    for (const [synonym, share] of synonyms.get(stem) ?? []) {
      if (!known.has(synonym)) continue;
      row.set(synonym, Math.max(row.get(synonym) ?? 0, SYNONYM_COSINE + (1 - SYNONYM_COSINE) * share));
    }
    const sorted = Array.from(row, ([near, cosine]) => ({ stem: near, cosine })).sort(nearestFirst);
    if (sorted.length > 0) merged.set(stem, sorted.slice(0, MAX_WITH_SYNONYMS));
  }
  return merged;
}

function nearestFirst(a: Neighbour, b: Neighbour): number {
  return b.cosine - a.cosine || (a.stem < b.stem ? -1 : 1);
}
